package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterMarks;

/**
 * The line at the top of a file that is taken down, which says what state the register was in: so that the file is known to
 * be old when it comes back and somebody has changed the register meanwhile. The register itself never keeps it.
 */
@Component
class FileMarks {

    private final RegisterMarks marks;
    private final Words words;
    private final Clock clock;

    FileMarks(RegisterMarks marks, Words words, Clock clock) {
        this.marks = marks;
        this.words = words;
        this.clock = clock;
    }

    /** The text as it is taken down now. */
    String on(String text) {
        return marks.now()
                        .map(mark -> words.get(
                                        "file.mark", "mark", mark, "at", SwedishDates.moment(LocalDateTime.now(clock)))
                                + "\n")
                        .orElse("")
                + RegisterMarks.without(text);
    }

    /** The number of the oldest state that any of them is from; none where no file says one of this register's. */
    Optional<Long> oldest(List<RegisterFile> files) {
        return files.stream()
                .flatMap(file -> RegisterMarks.LINE.matcher(file.text()).results())
                .map(line -> line.group(1))
                .distinct()
                .flatMap(mark -> marks.number(mark).stream())
                .min(Long::compare);
    }
}

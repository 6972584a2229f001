package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.namndbesok.register.Board;
import se.namndbesok.register.Departments;

/** The departments' shares of a semester's study visits: lines of name and number in a form, of id and number in the files. */
@Component
class FormShares {

    private static final Pattern LINE = Pattern.compile("(.+?)\\s*:\\s*(\\d{1,4})");
    private static final String SEEN = Answered.SEEN + RegisterField.SHARES.name();

    private final Departments departments;
    private final Clock clock;

    FormShares(Departments departments, Clock clock) {
        this.departments = departments;
        this.clock = clock;
    }

    /** With names for ids; a department that is no more is left with its id. */
    List<String> shown(List<String> lines, Board board) {
        Map<String, String> names = new HashMap<>();
        names(board).forEach((name, id) -> names.put(id, name));
        return lines.stream().map(text -> turned(text, names)).toList();
    }

    /** As the files have it: with ids for names. */
    FilledForm inFiles(FilledForm filled) {
        if (!filled.has(RegisterField.SHARES)) {
            return filled;
        }
        Map<String, String> ids = new HashMap<>();
        names(filled.board()).forEach((name, id) -> ids.put(name.toLowerCase(Locale.ROOT), id));
        MultiValueMap<String, String> answers =
                new LinkedMultiValueMap<>(filled.answers().values());
        for (String name : List.of(RegisterField.SHARES.name(), SEEN)) {
            answers.computeIfPresent(name, (key, texts) -> texts.stream()
                    .map(text -> turned(text, ids))
                    .toList());
        }
        return filled.with(new Answered(answers));
    }

    /** The lines, as they were typed, that name no department of the board's, or no number. */
    List<String> wrong(FilledForm filled) {
        Map<String, String> names = names(filled.board());
        return filled.answers().several(RegisterField.SHARES).stream()
                .flatMap(text -> FieldKind.lines(text).stream())
                .filter(line -> {
                    Matcher share = LINE.matcher(line);
                    return !share.matches() || names.keySet().stream().noneMatch(share.group(1)::equalsIgnoreCase);
                })
                .toList();
    }

    private Map<String, String> names(Board board) {
        return departments.ofBoard(board.id(), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(it -> it.name(), it -> it.id(), (one, other) -> one));
    }

    private static String turned(String text, Map<String, String> words) {
        return FieldKind.lines(text.replace("\r\n", "\n")).stream()
                .map(line -> {
                    Matcher share = LINE.matcher(line);
                    String word = share.matches() ? share.group(1) : "";
                    String other = words.getOrDefault(word, words.get(word.toLowerCase(Locale.ROOT)));
                    return other == null ? line : other + ": " + share.group(2);
                })
                .collect(Collectors.joining("\n"));
    }
}

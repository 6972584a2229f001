package se.namndbesok.demo;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Semester;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.play.PlayCases;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;

/** What the demonstration's cases are about, in words. */
@Component
@Profile("demo")
class DemoCases {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern HALF = Pattern.compile("(?:(\\d{4})-)?(SPRING|AUTUMN)(?:_(\\d{4}))?");

    private final PlayCases cases;
    private final Boards boards;

    DemoCases(PlayCases cases, Boards boards) {
        this.cases = cases;
        this.boards = boards;
    }

    /** The unit's name, else the case's own number if a person can read it. */
    String about(String processInstance) {
        return cases.unit(processInstance).orElseGet(() -> cases.key(processInstance)
                .filter(key -> !key.matches(UUID))
                .map(this::inWords)
                .orElse(""));
    }

    /** The board and the day or the half-year that a key tells: "ON-2027-04-21" is Omsorgsnämnden onsdag 21 april 2027. */
    private String inWords(String key) {
        String board = boards.all().stream()
                .filter(it -> key.matches("(.*[-:])?" + Pattern.quote(it.id()) + "[-:].*"))
                .map(Board::name)
                .findFirst()
                .orElse("");
        return (board + " " + when(key)).strip();
    }

    private String when(String key) {
        Matcher day = DAY.matcher(key);
        Matcher half = HALF.matcher(key);
        if (day.find()) {
            return SwedishDates.day(LocalDate.parse(day.group()));
        }
        if (half.find()) {
            String year = half.group(1) == null ? half.group(3) : half.group(1);
            return Semester.of(
                            LocalDate.of(Integer.parseInt(year), half.group(2).equals("SPRING") ? 1 : 7, 1))
                    .label();
        }
        return key.matches(".*:\\d{4}") ? key.substring(key.length() - 4) : "";
    }
}

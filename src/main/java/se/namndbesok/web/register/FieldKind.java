package se.namndbesok.web.register;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.namndbesok.register.LastDay;
import se.namndbesok.register.RegisterEdit;

/** How a field of the register's forms is answered, and how the files write the answer. */
enum FieldKind {
    ONE("select"),
    SEVERAL("checkbox"),
    YES_NO("select"),
    DATE("date"),
    TEXT("text"),
    LONG("textarea"),
    /** A list, one line for each. */
    LINES("textarea"),
    /** Departments, one line for each with its number of visits. */
    SHARES("textarea"),
    EMAIL("email"),
    NUMBER("text"),
    MINUTES("text"),
    DAYS("text"),
    /** Several numbers of days with commas between them. */
    DAYS_LIST("text"),
    /** The last day of a task, in days after it came. */
    DUE_AFTER("text"),
    /** The last day of a task, in working days before what it is about. */
    DUE_BEFORE("text");

    private static final String FEW = "\\d{1,4}";

    private final String input;

    FieldKind(String input) {
        this.input = input;
    }

    String input() {
        return input;
    }

    /** What stands below the field's path in the files; blank where the answer is the path's own value. */
    String key() {
        return this == DUE_AFTER ? ".after" : this == DUE_BEFORE ? ".beforeEvent" : "";
    }

    /** Whether the answer can be one at all; what the files' reader says of texts, dates and numbers is enough. */
    boolean takes(String answer) {
        return switch (this) {
            case MINUTES, DAYS, DUE_AFTER, DUE_BEFORE -> answer.matches(FEW);
            case DAYS_LIST -> answer.matches(FEW + "(\\s*,\\s*" + FEW + ")*");
            default -> true;
        };
    }

    /** The reader cannot tell two last days apart, so the form knows how far off they may be. */
    int most() {
        return this == DUE_AFTER ? LastDay.FARTHEST : this == DUE_BEFORE ? LastDay.FARTHEST_WORKING : Integer.MAX_VALUE;
    }

    /** What the files say as the form shows it; a length of time that is no number of days as it is. */
    List<String> shown(List<String> said) {
        return switch (this) {
            case YES_NO ->
                said.stream().map(text -> text.matches("(?i)true|yes|on") + "").toList();
            case DAYS, DUE_AFTER -> said.stream().map(FieldKind::days).toList();
            case MINUTES -> said.stream().map(FieldKind::minutes).toList();
            case DAYS_LIST -> joined(said.stream().map(FieldKind::days), ", ");
            case LINES, SHARES -> joined(said.stream(), "\n");
            default -> said;
        };
    }

    private static List<String> joined(Stream<String> texts, String between) {
        String all = texts.collect(Collectors.joining(between));
        return all.isEmpty() ? List.of() : List.of(all);
    }

    private static String days(String iso) {
        try {
            Period length = Period.parse(iso);
            return length.toTotalMonths() == 0 && !length.isNegative() ? length.getDays() + "" : iso;
        } catch (DateTimeException saidByTheReader) {
            return iso;
        }
    }

    private static String minutes(String iso) {
        try {
            return Duration.parse(iso).toMinutes() + "";
        } catch (DateTimeException saidByTheReader) {
            return iso;
        }
    }

    /** The answers as YAML; null where there are none. */
    String yaml(List<String> answers) {
        if (answers.isEmpty()) {
            return null;
        }
        String one = answers.get(0);
        return switch (this) {
            case SEVERAL -> RegisterEdit.list(answers);
            case LINES -> RegisterEdit.list(lines(one));
            case SHARES -> "{" + String.join(", ", lines(one)) + "}";
            case YES_NO -> one;
            case NUMBER, DUE_BEFORE -> one.matches(FEW) ? one : RegisterEdit.text(one);
            case DAYS, DUE_AFTER -> "P" + one + "D";
            case MINUTES -> "PT" + one + "M";
            case DAYS_LIST ->
                Stream.of(one.split(",")).map(each -> "P" + each.strip() + "D").toList() + "";
            case LONG -> RegisterEdit.paragraphs(one);
            default -> RegisterEdit.text(one);
        };
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

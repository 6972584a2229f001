package se.namndbesok.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The states that the register has been in, as something that is taken down carries them: the number of the load that left
 * it so and the beginning of its id, because another register has loads of the same numbers.
 */
@Repository
public class RegisterMarks {

    /** How a mark is written. */
    public static final String FORM = "\\d{1,12}-[0-9a-f]{8}";

    private static final Pattern MARK = Pattern.compile("(\\d{1,12})-([0-9a-f]{8})");

    /** The line that a file which is taken down begins with, wherever it has ended up. */
    public static final Pattern LINE = Pattern.compile("(?m)^# Nämndbesök (" + FORM + ")\\b.*(\\R|\\z)");

    private final JdbcClient jdbc;

    RegisterMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The text of a file without that line; the register itself never keeps it. */
    public static String without(String text) {
        return LINE.matcher(text).replaceAll("");
    }

    /** Of the state that it is in now; none before the first load. */
    public Optional<String> now() {
        return jdbc.sql("select number, id from register_load order by number desc limit 1")
                .query((row, index) ->
                        row.getLong("number") + "-" + row.getString("id").substring(0, 8))
                .optional();
    }

    /** The number of the load that left that state; none where this register never was in it. */
    public Optional<Long> number(String mark) {
        Matcher read = MARK.matcher(mark);
        return read.matches()
                ? jdbc.sql("select number from register_load where number = :number and id like :id")
                        .param("number", Long.parseLong(read.group(1)))
                        .param("id", read.group(2) + "%")
                        .query(Long.class)
                        .optional()
                : Optional.empty();
    }
}

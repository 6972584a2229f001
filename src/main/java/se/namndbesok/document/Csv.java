package se.namndbesok.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as a file that Swedish spreadsheets and pay systems read: UTF-8 with a byte order mark, semicolons, CRLF. What
 * somebody typed never becomes a formula.
 */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern TO_BE_QUOTED = Pattern.compile("[;\"\\r\\n]");
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}]*[=+\\-@\\t＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");

    private Csv() {}

    /** The head and the rows below it. */
    public static byte[] of(List<String> head, List<List<String>> rows) {
        String lines = Stream.concat(Stream.of(head), rows.stream())
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n")
                .collect(Collectors.joining());
        return (BYTE_ORDER_MARK + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        boolean formula =
                FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches();
        String plain = formula ? "'" + value : value;
        return TO_BE_QUOTED.matcher(plain).find() ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}

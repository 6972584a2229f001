package se.namndbesok;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The table of who gets what answer at which address: src/test/resources/access.txt. */
public final class AccessTable {

    private AccessTable() {}

    /**
     * One line of the table.
     *
     * @param address with names in braces for things, as {report}
     * @param fields what a form sends; empty for nothing
     * @param answers by person: a status, or "login" for the way to the login page
     */
    public record Row(String method, String address, String fields, Map<String, String> answers) {

        /** The address of that thing. */
        public String at(Map<String, String> things) {
            String path = address;
            for (Map.Entry<String, String> thing : things.entrySet()) {
                path = path.replace("{" + thing.getKey() + "}", thing.getValue());
            }
            return path;
        }

        /** As a mapping is compared: every thing is the same. */
        public String shape() {
            return method + " " + address.replaceAll("\\{[^}]*}", "{}");
        }
    }

    /** What stands for the names in the addresses, but for what is new each time. */
    public static Map<String, String> things() {
        return lines("things").stream()
                .map(line -> line.split(" = "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The rows below that heading in brackets. */
    public static List<Row> rows(String part) {
        List<Row> rows = new ArrayList<>();
        List<String> people = List.of();
        for (String line : lines(part)) {
            String[] cells = line.split("\\s*\\|\\s*");
            List<String> words = Arrays.asList(cells[1].trim().split("\\s+"));
            if (line.startsWith("who")) {
                people = words;
                continue;
            }
            Map<String, String> answers = new LinkedHashMap<>();
            for (int i = 0; i < people.size(); i++) {
                answers.put(people.get(i), words.get(i));
            }
            String[] call = cells[0].split("\\s+", 3);
            rows.add(new Row(call[0], call[1], call.length > 2 ? call[2] : "", answers));
        }
        return rows;
    }

    /** The lines below that heading as they stand. */
    public static List<String> lines(String part) {
        List<String> lines = new ArrayList<>();
        boolean isIn = false;
        for (String line : text().lines().toList()) {
            if (line.startsWith("[")) {
                isIn = line.equals("[" + part + "]");
            } else if (isIn && !line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String text() {
        try {
            return new ClassPathResource("access.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

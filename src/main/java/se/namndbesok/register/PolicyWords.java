package se.namndbesok.register;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.namndbesok.Texts;

/** What differs between two states of one version of a governing document, in Swedish words: its head and its rules. */
final class PolicyWords {

    /** Columns of their own, or said by the rules too. */
    private static final Set<String> SAID_ELSEWHERE =
            Set.of("stage", "validFrom", "ownerRole", "reviewEvery", "reviewOn", "adoptions");

    /** What a proposal has none of, and what is nothing new about it. */
    private static final Set<String> NOT_YET = Set.of("document.adopted", "document.revisedOn");

    private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d{1,6})([DWMYH])");

    private static final String SHARES = "frequency.perDepartment";

    private final Texts texts;
    private final RegisterNames names;

    PolicyWords(Texts texts, RegisterNames names) {
        this.texts = texts;
        this.names = names;
    }

    /** What differs in a version; of one that is new, or comes back, what differs from the one before it. */
    Stream<String> of(RowChange change) {
        boolean isNew =
                change.before() == null || Boolean.FALSE.equals(change.before().get("listed"));
        if (change.after() == null) {
            return Stream.of();
        }
        return isNew
                ? names.versionBefore(change.after()).map(before -> beside(before, change.after())).stream()
                : details(change.before(), change.after(), Set.of()).stream();
    }

    private String beside(Map<String, Object> before, Map<String, Object> version) {
        String said = String.join("; ", details(before, version, NOT_YET));
        String key = said.isEmpty() ? "register.new-version.same" : "register.new-version";
        return texts.get(key, "version", before.get("version"), "differences", said);
    }

    private List<String> details(Map<String, Object> before, Map<String, Object> after, Set<String> without) {
        Map<String, List<String>> was = facts(before);
        Map<String, List<String>> now = facts(after);
        Set<String> paths = new LinkedHashSet<>(now.keySet());
        paths.addAll(was.keySet());
        paths.removeAll(without);
        return paths.stream()
                .filter(path -> !was.getOrDefault(path, List.of()).equals(now.getOrDefault(path, List.of())))
                .map(path -> label(path) + ": " + said(was.get(path)) + " → " + said(now.get(path)))
                .toList();
    }

    /** The stored texts of the version by path: the head's under "document", the rules as the files have them. */
    private Map<String, List<String>> facts(Map<String, Object> row) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        Map<String, Object> policy = stored(row, "document");
        if (policy.get("header") instanceof Map<?, ?> header) {
            header.forEach((key, value) -> {
                if (!SAID_ELSEWHERE.contains(key.toString())) {
                    put("document." + key, value, facts);
                }
            });
            put("document.adopted", adopted(header.get("adoptions")), facts);
        }
        stored(row, "rules").forEach((key, value) -> put(key, value, facts));
        return facts;
    }

    private static Map<String, Object> stored(Map<String, Object> row, String column) {
        return row.get(column) == null
                ? Map.of()
                : PolicyJson.rules(row.get(column).toString());
    }

    private static void put(String path, Object value, Map<String, List<String>> facts) {
        if (value instanceof Map<?, ?> nested) {
            nested.forEach((key, below) -> put(path + "." + key, below, facts));
        } else if (value instanceof List<?> list) {
            facts.put(path, list.stream().map(String::valueOf).toList());
        } else if (value != null && !value.toString().isEmpty()) {
            facts.put(path, List.of(value.toString()));
        }
    }

    private List<String> adopted(Object adoptions) {
        return !(adoptions instanceof List<?> list)
                ? List.of()
                : list.stream()
                        .filter(Map.class::isInstance)
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> word(names.of("board_id", each.get("adopter") + "")) + " " + each.get("on")
                                + (each.get("paragraph") == null ? "" : " " + each.get("paragraph")))
                        .toList();
    }

    private String label(String path) {
        if (path.startsWith(SHARES + ".")) {
            String department = names.of("department_id", path.substring(SHARES.length() + 1));
            return texts.get("register.policy." + SHARES, "department", department);
        }
        String key = "register.policy." + path;
        return texts.has(key) ? texts.get(key) : texts.get("register.policy", "path", path);
    }

    private String said(List<String> values) {
        return values == null || values.isEmpty()
                ? texts.get("register.nothing")
                : values.stream().map(this::word).collect(Collectors.joining(", "));
    }

    private String word(String value) {
        Matcher length = LENGTH.matcher(value);
        if (length.matches()) {
            String one = length.group(2).equals("1") ? ".one" : "";
            return texts.get("register.length." + length.group(1) + length.group(3) + one, "number", length.group(2));
        }
        String key = value.equals("true") || value.equals("false") ? value.equals("true") ? "yes" : "no" : value;
        String code = "register.code." + Role.find(value).map(Role::name).orElse(key);
        return texts.has(code) ? texts.get(code) : value;
    }
}

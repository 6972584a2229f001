package se.namndbesok.web.register;

import java.util.List;
import java.util.Map;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.ThingEdit;

/** What the register has things of that are changed by a form each: where they stand in the files, and their table. */
enum RegisterThing {
    UNIT("unit", "units"),
    PERSON("person", "politicians", "staff"),
    DEPARTMENT("department", "departments"),
    /** A version of a governing document; its id is key@version. */
    POLICY("policy", "policies");

    private final String table;
    private final List<String> sections;

    RegisterThing(String table, String... sections) {
        this.table = table;
        this.sections = List.of(sections);
    }

    /** As the history names it. */
    String table() {
        return table;
    }

    /** The thing in the files: in the section that has it, else in the first. */
    ThingEdit in(RegisterEdit files, String id) {
        return sections.stream()
                .map(section -> new ThingEdit(files, section, keys(id)))
                .filter(thing -> thing.facts().isPresent())
                .findFirst()
                .orElseGet(() -> new ThingEdit(files, sections.get(0), keys(id)));
    }

    private Map<String, String> keys(String id) {
        int at = id.lastIndexOf('@');
        return this == POLICY && at > 0
                ? Map.of("key", id.substring(0, at), "version", id.substring(at + 1))
                : Map.of("id", id);
    }
}

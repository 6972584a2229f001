package se.namndbesok.web.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A table that a spreadsheet may fill in: the section of the files that its rows are written into, and its columns. */
enum RegisterSheet {
    UNITS("enheter", "units", "id", "name", "kind", "manager", "users"),
    POLITICIANS("personer", "politicians", "id", "name", "email", "role", "party", "validFrom", "validTo"),
    OFFICIALS("tjanstepersoner", "staff", "id", "name", "email", "roles", "validFrom", "validTo"),
    ASSIGNMENTS(
            "uppdrag", "contactAssignments", "id", "policy", "unit", "politicians", "lead", "from", "to", "decision"),
    DECISIONS("beslut", "boardDecisions", "id", "date", "paragraph", "heading", "units");

    private static final Set<String> LISTS = Set.of("politicians", "units", "roles");

    private final String address;
    private final String section;
    private final List<String> columns;

    RegisterSheet(String address, String section, String... columns) {
        this.address = address;
        this.section = section;
        this.columns = List.of(columns);
    }

    static Optional<RegisterSheet> at(String address) {
        return Stream.of(values())
                .filter(sheet -> sheet.address.equals(address))
                .findFirst();
    }

    public String address() {
        return address;
    }

    String section() {
        return section;
    }

    /** The keys of the files; the heads' texts belong to them. */
    List<String> columns() {
        return columns;
    }

    static boolean isList(String column) {
        return LISTS.contains(column);
    }
}

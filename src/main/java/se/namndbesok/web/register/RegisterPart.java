package se.namndbesok.web.register;

import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a board's register, each with a page of its own; the address is Swedish as the page is. */
enum RegisterPart {
    UNITS("enheter", "name", "kind", "manager", "users", "provider", "closed"),
    PEOPLE("personer", "name", "seat", "party", "span", "email"),
    ROLES("roller", "name", "role", "span", "email"),
    ASSIGNMENTS("uppdrag", "unit", "politicians", "span", "decision", "policy"),
    MEETINGS("sammantraden", "date", "meeting", "start", "cutoff"),
    DECISIONS("beslut", "decision", "heading", "units"),
    TERM("mandatperiod");

    private final String address;
    private final String[] columns;

    RegisterPart(String address, String... columns) {
        this.address = address;
        this.columns = columns;
    }

    static Optional<RegisterPart> at(String address) {
        return Stream.of(values()).filter(part -> part.address.equals(address)).findFirst();
    }

    public String address() {
        return address;
    }

    /** The keys of the heading's texts. */
    public String[] columns() {
        return columns;
    }
}

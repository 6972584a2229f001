package se.namndbesok.web.register;

import java.util.Set;

/** What the forms of the register ask for; the name of the field is that of its text too. */
enum RegisterField {
    UNIT(Kind.ONE, "unit"),
    UNITS(Kind.SEVERAL, "units"),
    POLITICIANS(Kind.SEVERAL, "politicians"),
    LEAD(Kind.ONE, "lead"),
    POLICY(Kind.ONE, "policy"),
    ASSIGNMENT(Kind.ONE),
    MEETING(Kind.ONE),
    MEETING_KIND(Kind.ONE),
    MANAGER(Kind.ONE, "person", "manager"),
    PERSON(Kind.ONE),
    POLITICIAN(Kind.ONE),
    OFFICIAL(Kind.ONE),
    NAME(Kind.TEXT, "name"),
    EMAIL(Kind.EMAIL, "email"),
    SEAT(Kind.ONE, "role"),
    PARTY(Kind.ONE, "party"),
    ROLE(Kind.ONE, "roles", "role"),
    UNIT_KIND(Kind.ONE, "kind"),
    USERS(Kind.NUMBER, "users"),
    FROM(Kind.DATE, "from", "validFrom"),
    TO(Kind.DATE, "to", "validTo"),
    DATE(Kind.DATE, "to", "boardMeetings", "presidiumMeetings"),
    DECIDED_ON(Kind.DATE, "date", "decision"),
    PARAGRAPH(Kind.TEXT, "paragraph", "decision"),
    HEADING(Kind.TEXT, "heading"),
    REASON(Kind.TEXT, "reason");

    /** How a field is answered. */
    enum Kind {
        ONE("select"),
        SEVERAL("checkbox"),
        DATE("date"),
        TEXT("text"),
        EMAIL("email"),
        NUMBER("text");

        private final String input;

        Kind(String input) {
            this.input = input;
        }
    }

    private final Kind kind;
    private final Set<String> keys;

    RegisterField(Kind kind, String... keys) {
        this.kind = kind;
        this.keys = Set.of(keys);
    }

    public Kind kind() {
        return kind;
    }

    /** The kind of HTML control. */
    public String input() {
        return kind.input;
    }

    boolean isChosen() {
        return kind == Kind.ONE || kind == Kind.SEVERAL;
    }

    boolean isPerson() {
        return this == POLITICIANS || this == LEAD || this == MANAGER || this == POLITICIAN || this == OFFICIAL;
    }

    /** Whether a fault of that key of the files is about this field's answer. */
    boolean writes(String key) {
        return keys.contains(key);
    }
}

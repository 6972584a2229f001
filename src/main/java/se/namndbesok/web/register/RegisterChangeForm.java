package se.namndbesok.web.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is often changed in a register, each with a form of its own: its address and what it asks for. */
enum RegisterChangeForm {
    NEW_ASSIGNMENT(
            "nytt-uppdrag",
            Field.UNIT,
            Field.POLITICIANS,
            Field.POLICY,
            Field.FROM,
            Field.TO,
            Field.DECIDED_ON,
            Field.PARAGRAPH),
    END_ASSIGNMENT("avsluta-uppdrag", Field.ASSIGNMENT, Field.TO),
    NEW_DECISION("nytt-beslut", Field.DECIDED_ON, Field.PARAGRAPH, Field.HEADING, Field.UNITS),
    NEW_MEETING("nytt-sammantrade", Field.MEETING_KIND, Field.DATE),
    MOVE_MEETING("flytta-sammantrade", Field.MEETING, Field.DATE),
    CANCEL_MEETING("stall-in-sammantrade", Field.MEETING),
    NEW_MANAGER("ny-chef", Field.UNIT, Field.MANAGER, Field.FROM),
    PERSON_LEAVES("sluta", Field.PERSON, Field.TO);

    /** What a form asks for; the name of the field is that of its text too. */
    enum Field {
        UNIT(Kind.ONE),
        UNITS(Kind.SEVERAL),
        POLITICIANS(Kind.SEVERAL),
        POLICY(Kind.ONE),
        ASSIGNMENT(Kind.ONE),
        MEETING(Kind.ONE),
        MEETING_KIND(Kind.ONE),
        MANAGER(Kind.ONE),
        PERSON(Kind.ONE),
        FROM(Kind.DATE),
        TO(Kind.DATE),
        DATE(Kind.DATE),
        DECIDED_ON(Kind.DATE),
        PARAGRAPH(Kind.TEXT),
        HEADING(Kind.TEXT);

        private final Kind kind;

        Field(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    /** How a field is answered. */
    enum Kind {
        ONE,
        SEVERAL,
        DATE,
        TEXT
    }

    private final String address;
    private final List<Field> fields;

    RegisterChangeForm(String address, Field... fields) {
        this.address = address;
        this.fields = List.of(fields);
    }

    static Optional<RegisterChangeForm> at(String address) {
        return Stream.of(values()).filter(form -> form.address.equals(address)).findFirst();
    }

    public String address() {
        return address;
    }

    /** What must be answered to be understood at all; whether the board has decided is for the reader to say (AC-01). */
    boolean needs(Field field) {
        return this != NEW_ASSIGNMENT
                || !List.of(Field.TO, Field.DECIDED_ON, Field.PARAGRAPH).contains(field);
    }

    public List<Field> fields() {
        return fields;
    }
}

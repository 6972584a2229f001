package se.namndbesok.web.register;

import static se.namndbesok.web.register.RegisterField.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is often changed in a register, each with a form of its own: its address and what it asks for. */
enum RegisterChangeForm {
    NEW_ASSIGNMENT("nytt-uppdrag", UNIT, POLITICIANS, LEAD, POLICY, FROM, TO, DECIDED_ON, PARAGRAPH),
    END_ASSIGNMENT("avsluta-uppdrag", ASSIGNMENT, TO),
    NEW_MEETING("nytt-sammantrade", MEETING_KIND, DATE),
    MOVE_MEETING("flytta-sammantrade", MEETING, DATE),
    CANCEL_MEETING("stall-in-sammantrade", MEETING),
    NEW_DECISION("nytt-beslut", DECIDED_ON, PARAGRAPH, HEADING, UNITS),
    NEW_POLITICIAN("ny-fortroendevald", NAME, EMAIL, SEAT, PARTY, FROM, TO),
    NEW_SEAT("ny-plats", POLITICIAN, SEAT, PARTY, FROM, TO),
    NEW_OFFICIAL("ny-tjansteperson", NAME, EMAIL, ROLE, FROM),
    NEW_ROLE("ny-roll", OFFICIAL, ROLE, FROM),
    PERSON_LEAVES("sluta", PERSON, TO),
    NEW_UNIT("ny-enhet", NAME, UNIT_KIND, MANAGER, USERS),
    NEW_MANAGER("ny-chef", UNIT, MANAGER, FROM),
    CLOSE_UNIT("stang-enhet", UNIT, FROM, TO, REASON);

    /** Forms that belong together, as the list shows them. */
    enum Group {
        ASSIGNMENTS(NEW_ASSIGNMENT, END_ASSIGNMENT),
        MEETINGS(NEW_MEETING, MOVE_MEETING, CANCEL_MEETING, NEW_DECISION),
        PEOPLE(NEW_POLITICIAN, NEW_SEAT, NEW_OFFICIAL, NEW_ROLE, PERSON_LEAVES),
        UNITS(NEW_UNIT, NEW_MANAGER, CLOSE_UNIT);

        private final List<RegisterChangeForm> forms;

        Group(RegisterChangeForm... forms) {
            this.forms = List.of(forms);
        }

        public List<RegisterChangeForm> forms() {
            return forms;
        }
    }

    private static final Set<RegisterField> SOMETIMES = EnumSet.of(EMAIL, LEAD, PARTY, USERS, REASON);

    private final String address;
    private final List<RegisterField> fields;

    RegisterChangeForm(String address, RegisterField... fields) {
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
    boolean needs(RegisterField field) {
        return asksFor(field)
                && !(this == NEW_ASSIGNMENT && Set.of(DECIDED_ON, PARAGRAPH).contains(field));
    }

    /** What the form cannot do without, the decision included. */
    public boolean asksFor(RegisterField field) {
        return switch (field) {
            case TO -> this == END_ASSIGNMENT || this == PERSON_LEAVES;
            case FROM -> this != NEW_OFFICIAL;
            default -> !SOMETIMES.contains(field);
        };
    }

    public List<RegisterField> fields() {
        return fields;
    }
}

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
    END_ROLE("en-roll-slutar", HELD, TO),
    PERSON_FACTS(RegisterThing.PERSON, "personens-uppgifter", NAME, EMAIL, EXTERNAL),
    PERSON_LEAVES("sluta", PERSON, TO),
    NEW_UNIT("ny-enhet", NAME, UNIT_KIND, MANAGER, USERS),
    UNIT_FACTS(
            RegisterThing.UNIT,
            "enhetens-uppgifter",
            NAME,
            UNIT_KIND,
            DEPARTMENT,
            USERS,
            SMALL_UNIT,
            PROVIDER,
            PROVIDER_KIND,
            AGREEMENT,
            VISITS_ALLOWED),
    NEW_MANAGER("ny-chef", UNIT, MANAGER, FROM),
    CLOSE_UNIT("stang-enhet", UNIT, FROM, TO, REASON),
    CHANGE_CLOSURE("andra-stangning", CLOSURE, TO),
    NEW_DEPARTMENT("ny-avdelning", NAME, HEAD),
    DEPARTMENT_FACTS(RegisterThing.DEPARTMENT, "avdelningens-uppgifter", NAME, HEAD),
    END_DEPARTMENT("avdelning-upphor", ENDING, TO),
    POLICY_FACTS(RegisterThing.POLICY, "dokumentets-uppgifter"),
    NEW_VERSION(RegisterThing.POLICY, "ny-version"),
    POLICY_RULES(RegisterThing.POLICY, "regler"),
    ADOPT_PROPOSAL(RegisterThing.POLICY, "beslut-om-forslag", ADOPTER, DECIDED_ON, PARAGRAPH, FROM),
    WITHDRAW_PROPOSAL(RegisterThing.POLICY, "ta-bort-forslag"),
    NEW_TERM("ny-mandatperiod", FROM, TO);

    /** Forms that belong together, as the list shows them. */
    enum Group {
        ASSIGNMENTS(NEW_ASSIGNMENT, END_ASSIGNMENT),
        MEETINGS(NEW_MEETING, MOVE_MEETING, CANCEL_MEETING, NEW_DECISION),
        PEOPLE(NEW_POLITICIAN, NEW_SEAT, NEW_OFFICIAL, NEW_ROLE, END_ROLE, PERSON_FACTS, PERSON_LEAVES),
        UNITS(NEW_UNIT, UNIT_FACTS, NEW_MANAGER, CLOSE_UNIT, CHANGE_CLOSURE),
        DEPARTMENTS(NEW_DEPARTMENT, DEPARTMENT_FACTS, END_DEPARTMENT),
        DOCUMENTS(POLICY_FACTS, NEW_VERSION, POLICY_RULES, ADOPT_PROPOSAL, WITHDRAW_PROPOSAL),
        TERM(NEW_TERM);

        private final List<RegisterChangeForm> forms;

        Group(RegisterChangeForm... forms) {
            this.forms = List.of(forms);
        }

        public List<RegisterChangeForm> forms() {
            return forms;
        }

        boolean isOfTheMunicipality() {
            return this == TERM;
        }
    }

    private static final Set<RegisterField> SOMETIMES = EnumSet.of(EMAIL, LEAD, PARTY, USERS, REASON);

    static {
        SOMETIMES.addAll(List.of(DEPARTMENT, PROVIDER, PROVIDER_KIND, AGREEMENT, VISITS_ALLOWED));
        SOMETIMES.addAll(List.of(AUTHOR, PROPOSED_BY, DRAFTED, REGISTRY_NUMBER, REVISED, VALID_TO, REVIEW_EVERY));
        SOMETIMES.addAll(List.of(REVIEW_ON, RETENTION, DEPENDS_ON, LENGTH, DEFAULT_NUMBER, GOALS, SHARES));
        SOMETIMES.addAll(List.of(PROPOSALS_REMIND, PROPOSALS_LATE, BOOK_DUE, ANSWER_DUE, PLAN_DUE));
    }

    private final RegisterThing thing;
    private final String address;
    private final List<RegisterField> fields;

    RegisterChangeForm(String address, RegisterField... fields) {
        this(null, address, fields);
    }

    RegisterChangeForm(RegisterThing thing, String address, RegisterField... fields) {
        this.thing = thing;
        this.address = address;
        this.fields = List.of(fields);
    }

    static Optional<RegisterChangeForm> at(String address) {
        return Stream.of(values()).filter(form -> form.address.equals(address)).findFirst();
    }

    public String address() {
        return address;
    }

    /** What it changes one of that there is; null where it does not begin with a thing. */
    RegisterThing thing() {
        return thing;
    }

    boolean isForProposals() {
        return this == POLICY_RULES || this == ADOPT_PROPOSAL || this == WITHDRAW_PROPOSAL;
    }

    /** What is of no board is an administrator's to change. */
    boolean isOfTheMunicipality() {
        return this == NEW_TERM;
    }

    /** What must be answered to be understood at all; whether the board has decided is for the reader to say (AC-01). */
    boolean needs(RegisterField field) {
        boolean isToldOtherwise = this == NEW_ASSIGNMENT && field == DECIDED_ON
                || (this == NEW_ASSIGNMENT || this == ADOPT_PROPOSAL) && field == PARAGRAPH;
        return asksFor(field) && !isToldOtherwise;
    }

    /** What the form cannot do without, the decision included. */
    public boolean asksFor(RegisterField field) {
        return switch (field) {
            case TO ->
                Set.of(END_ASSIGNMENT, END_ROLE, PERSON_LEAVES, END_DEPARTMENT, NEW_TERM)
                        .contains(this);
            case FROM -> this != NEW_OFFICIAL;
            case ADOPTER, DECIDED_ON, PARAGRAPH -> this != POLICY_FACTS;
            default -> !SOMETIMES.contains(field);
        };
    }

    public List<RegisterField> fields() {
        return fields;
    }
}

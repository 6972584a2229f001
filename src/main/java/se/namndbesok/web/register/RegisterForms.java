package se.namndbesok.web.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.MeetingKind;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.TermEdit;

/** Writes what a form says into the register's files. What is wrong with it the reader of the files says, not this. */
@Component
class RegisterForms {

    private final MeetingForms meetings;
    private final PeopleForms people;
    private final UnitForms units;
    private final OfficeForms offices;
    private final PolicyForms policies;

    RegisterForms(
            MeetingForms meetings, PeopleForms people, OfficeForms offices, UnitForms units, PolicyForms policies) {
        this.meetings = meetings;
        this.people = people;
        this.units = units;
        this.offices = offices;
        this.policies = policies;
    }

    /** False when the files do not have what is to be changed. */
    boolean write(FilledForm filled, RegisterEdit files) {
        Board board = filled.board();
        Answered answers = filled.answers();
        return switch (filled.form()) {
            case NEW_ASSIGNMENT -> newAssignment(filled, files);
            case END_ASSIGNMENT ->
                files.set(
                        "contactAssignments",
                        id(answers, RegisterField.ASSIGNMENT),
                        "to",
                        text(answers, RegisterField.TO));
            case NEW_DECISION -> newDecision(filled, files);
            case NEW_MEETING -> meetings.add(board, answers, files);
            case MOVE_MEETING -> meetings.move(board, answers, files);
            case CANCEL_MEETING -> meetings.cancel(board, answers, files);
            case NEW_POLITICIAN -> people.addPolitician(board, answers, files);
            case NEW_SEAT -> people.addSeat(board, answers, files);
            case NEW_OFFICIAL -> people.addOfficial(board, answers, files);
            case NEW_ROLE -> people.addRole(board, answers, files);
            case END_ROLE -> offices.endRole(board, answers, files);
            case PERSON_LEAVES -> offices.leaves(board, answers, files);
            case NEW_UNIT -> units.add(board, answers, files);
            case NEW_MANAGER -> units.newManager(answers, files);
            case CLOSE_UNIT -> units.close(answers, files);
            case CHANGE_CLOSURE -> UnitForms.changeClosure(answers, files);
            case UNIT_FACTS, PERSON_FACTS, DEPARTMENT_FACTS, POLICY_RULES -> ThingForms.write(filled, files);
            case NEW_DEPARTMENT -> units.addDepartment(board, answers, files);
            case END_DEPARTMENT ->
                files.set("departments", id(answers, RegisterField.ENDING), "validTo", text(answers, RegisterField.TO));
            case POLICY_FACTS -> policies.facts(filled, files);
            case NEW_VERSION -> policies.newVersion(filled, files);
            case ADOPT_PROPOSAL -> policies.adopt(filled, files);
            case WITHDRAW_PROPOSAL ->
                filled.form().thing().in(files, filled.thing()).cut();
            case NEW_TERM -> newTerm(answers, files);
        };
    }

    private static boolean newAssignment(FilledForm filled, RegisterEdit files) {
        Answered answers = filled.answers();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", RegisterEdit.text("uppdrag-" + filled.mark()));
        values.putAll(answers.yaml(Map.of("unit", RegisterField.UNIT, "policy", RegisterField.POLICY)));
        values.putAll(answers.yaml(Map.of("politicians", RegisterField.POLITICIANS, "lead", RegisterField.LEAD)));
        values.putAll(answers.yaml(Map.of("from", RegisterField.FROM, "to", RegisterField.TO)));
        answers.decision().ifPresent(decision -> values.put("decision", RegisterEdit.text(decision)));
        files.add("contactAssignments", values);
        return true;
    }

    private static boolean newTerm(Answered answers, RegisterEdit files) {
        TermEdit.begin(files, text(answers, RegisterField.FROM), text(answers, RegisterField.TO));
        return true;
    }

    private static boolean newDecision(FilledForm filled, RegisterEdit files) {
        Answered answers = filled.answers();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", RegisterEdit.text("beslut-" + filled.mark()));
        values.put("board", RegisterEdit.text(filled.board().id()));
        values.putAll(answers.yaml(Map.of("date", RegisterField.DECIDED_ON, "paragraph", RegisterField.PARAGRAPH)));
        values.putAll(answers.yaml(Map.of("heading", RegisterField.HEADING, "units", RegisterField.UNITS)));
        files.add("boardDecisions", values);
        return true;
    }

    static Map.Entry<String, String> id(Answered answers, RegisterField field) {
        return Map.entry("id", answers.one(field).orElse(""));
    }

    static String text(Answered answers, RegisterField field) {
        return RegisterEdit.text(answers.one(field).orElse(""));
    }

    /** Where the meetings of that kind stand. */
    static String list(MeetingKind kind) {
        return kind == MeetingKind.PRESIDIUM ? "presidiumMeetings" : "boardMeetings";
    }
}

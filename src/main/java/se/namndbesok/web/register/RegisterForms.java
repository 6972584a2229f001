package se.namndbesok.web.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.MeetingKind;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.web.register.RegisterChangeForm.Field;

/** Writes what a form says into the register's files. What is wrong with it the reader of the files says, not this. */
@Component
class RegisterForms {

    private final JdbcClient jdbc;
    private final MeetingForms meetings;

    RegisterForms(JdbcClient jdbc, MeetingForms meetings) {
        this.jdbc = jdbc;
        this.meetings = meetings;
    }

    /** False when the files do not have what is to be changed. */
    boolean write(RegisterChangeForm form, Board board, Answered answers, RegisterEdit files) {
        return switch (form) {
            case NEW_ASSIGNMENT -> newAssignment(answers, files);
            case END_ASSIGNMENT ->
                files.set("contactAssignments", id(answers, Field.ASSIGNMENT), "to", text(answers, Field.TO));
            case NEW_DECISION -> newDecision(board, answers, files);
            case NEW_MEETING -> meetings.add(board, answers, files);
            case MOVE_MEETING -> meetings.move(board, answers, files);
            case CANCEL_MEETING -> meetings.cancel(board, answers, files);
            case NEW_MANAGER -> newManager(answers, files);
            case PERSON_LEAVES -> leaves(answers, files);
        };
    }

    private static boolean newAssignment(Answered answers, RegisterEdit files) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", newId("uppdrag"));
        values.putAll(answers.yaml(Map.of("unit", Field.UNIT, "policy", Field.POLICY)));
        values.putAll(answers.yaml(Map.of("politicians", Field.POLITICIANS, "from", Field.FROM, "to", Field.TO)));
        answers.decision().ifPresent(decision -> values.put("decision", RegisterEdit.text(decision)));
        files.add("contactAssignments", values);
        return true;
    }

    private static boolean newDecision(Board board, Answered answers, RegisterEdit files) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", newId("beslut"));
        values.put("board", RegisterEdit.text(board.id()));
        values.putAll(answers.yaml(Map.of("date", Field.DECIDED_ON, "paragraph", Field.PARAGRAPH)));
        values.putAll(answers.yaml(Map.of("heading", Field.HEADING, "units", Field.UNITS)));
        files.add("boardDecisions", values);
        return true;
    }

    /** Whoever manages the unit then does so until the day before. */
    private boolean newManager(Answered answers, RegisterEdit files) {
        List<String> periods = new ArrayList<>(before(answers));
        periods.add(RegisterEdit.map(answers.yaml(Map.of("person", Field.MANAGER, "from", Field.FROM))));
        String managers = "managers: [" + String.join(", ", periods) + "]";
        return files.replace("units", id(answers, Field.UNIT), List.of("manager", "managers"), managers);
    }

    private List<String> before(Answered answers) {
        LocalDate last;
        try {
            last = LocalDate.parse(answers.one(Field.FROM).orElse("")).minusDays(1);
        } catch (DateTimeParseException saidByTheReader) {
            return List.of();
        }
        return jdbc.sql("select person_id, valid_from, valid_to from unit_manager where unit_id = :unit"
                        + " and (valid_from is null or valid_from <= :last) order by valid_from nulls first")
                .param("unit", answers.one(Field.UNIT).orElse(""))
                .param("last", last)
                .query((row, index) -> period(
                        row.getString("person_id"),
                        Cells.date(row, "valid_from"),
                        Cells.date(row, "valid_to") == null
                                        || Cells.date(row, "valid_to").isAfter(last)
                                ? last
                                : Cells.date(row, "valid_to")))
                .list();
    }

    private static String period(String person, LocalDate from, LocalDate to) {
        Map<String, String> period = new LinkedHashMap<>();
        period.put("person", RegisterEdit.text(person));
        if (from != null) {
            period.put("from", from.toString());
        }
        period.put("to", to.toString());
        return RegisterEdit.map(period);
    }

    private static boolean leaves(Answered answers, RegisterEdit files) {
        Map.Entry<String, String> person = id(answers, Field.PERSON);
        String to = text(answers, Field.TO);
        return files.set("politicians", person, "validTo", to) | files.set("staff", person, "validTo", to);
    }

    static Map.Entry<String, String> id(Answered answers, Field field) {
        return Map.entry("id", answers.one(field).orElse(""));
    }

    static String text(Answered answers, Field field) {
        return RegisterEdit.text(answers.one(field).orElse(""));
    }

    private static String newId(String kind) {
        return RegisterEdit.text(kind + "-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** Where the meetings of that kind stand. */
    static String list(MeetingKind kind) {
        return kind == MeetingKind.PRESIDIUM ? "presidiumMeetings" : "boardMeetings";
    }
}

package se.namndbesok.register;

import java.util.LinkedHashMap;
import java.util.Map;

/** The things of the register as rows: column by value, in the tables' words. */
final class RegisterRows {

    private RegisterRows() {}

    static Map<String, Object> board(Board board) {
        return row(
                "id",
                board.id(),
                "name",
                board.name(),
                "administration",
                board.administration(),
                "agenda_cutoff_days",
                board.agendaCutoffDays(),
                "notice_days",
                board.noticeDays(),
                "notification_heading",
                board.notificationHeading(),
                "mailbox",
                board.mailbox());
    }

    static Map<String, Object> person(Person person) {
        return row("id", person.id(), "name", person.name(), "email", person.email(), "external", person.external());
    }

    static Map<String, Object> department(Department d) {
        return row("id", d.id(), "board_id", d.boardId(), "name", d.name(), "head_id", d.headId(), "valid_to", d.to());
    }

    static Map<String, Object> unit(Unit unit) {
        Map<String, Object> row = row(
                "id",
                unit.id(),
                "board_id",
                unit.boardId(),
                "department_id",
                unit.departmentId(),
                "name",
                unit.name(),
                "kind",
                unit.kind(),
                "users",
                unit.users(),
                "small_unit",
                unit.smallUnit());
        Provider provider = unit.provider();
        row.put("provider_name", provider == null ? null : provider.name());
        row.put("provider_type", provider == null ? null : provider.type());
        row.put("provider_agreement", provider == null ? null : provider.agreement());
        row.put("visits_allowed", provider == null ? null : provider.visitsAllowed());
        return row;
    }

    static Map<String, Object> policy(RegisterContent.WrittenPolicy written) {
        Policy policy = written.policy();
        return row(
                "id",
                policy.id(),
                "policy_key",
                policy.key(),
                "version",
                policy.version(),
                "stage",
                policy.header().stage().name(),
                "valid_from",
                policy.header().validFrom(),
                "document",
                PolicyJson.write(policy),
                "rules",
                PolicyJson.write(written.rules()));
    }

    static Map<String, Object> assignment(ContactAssignment a) {
        return row(
                "id",
                a.id(),
                "policy_key",
                a.policyKey(),
                "unit_id",
                a.unitId(),
                "board_id",
                a.boardId(),
                "lead_id",
                a.leadId(),
                "valid_from",
                a.from(),
                "valid_to",
                a.to(),
                "decided_on",
                a.decision().date(),
                "paragraph",
                a.decision().paragraph());
    }

    static Map<String, Object> meeting(Meeting m) {
        return row(
                "id",
                m.id(),
                "board_id",
                m.boardId(),
                "kind",
                m.kind().name(),
                "meeting_date",
                m.date(),
                "start_time",
                m.start(),
                "agenda_cutoff",
                m.agendaCutoff());
    }

    static Map<String, Object> decision(BoardDecision d) {
        return row(
                "id",
                d.id(),
                "board_id",
                d.boardId(),
                "decided_on",
                d.date(),
                "paragraph",
                d.paragraph(),
                "heading",
                d.heading());
    }

    static Map<String, Object> row(Object... columnsAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put((String) columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return row;
    }
}

package se.namndbesok.web.reports;

import java.time.LocalDate;
import java.util.List;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.document.Paper;
import se.namndbesok.register.TestRegister;

/** Puts reports on the list of omsorgsnämnden's meeting in April, as the processes would, on whatever database. */
record StoredReports(TestRegister register, Documents documents) {

    void add(String id, String unit, String text) {
        String policy = register.policies
                .adopted("kontaktpolitiker-omsorg", LocalDate.of(2027, 4, 20))
                .id();
        register.jdbc
                .sql(
                        "insert into contact_visit (id, board_id, state, unit_id, policy_id, lead_id, starts_at, ends_at, invitation)"
                                + " values (?, 'ON', 'CARRIED_OUT', ?, ?, 'on-04', timestamp '2027-03-16 13:15:00',"
                                + " timestamp '2027-03-16 15:15:00', 1)")
                .params(id, unit, policy)
                .update();
        Paper paper = new Paper(
                "rapport-omsorg",
                new Paper.Header("Ekbrunna", "Nämnden", "Rapport", "ON 2027/0058", 1, LocalDate.of(2027, 3, 20), null),
                List.of(),
                List.of(new Paper.Section("Trivsel", text)),
                List.of(),
                List.of());
        documents.store(
                new NewDocument("d-" + id, "ON", DocumentKind.REPORT, id, 1, id + ".pdf", new byte[] {1}, paper));
        register.jdbc
                .sql(
                        "insert into agenda_item (subject, meeting_id, document_id, unit_id, visited, people, registry_number,"
                                + " notified_as, for_peers) values (?, 'ON-2027-04-21', ?, ?, date '2027-03-16', '=Åsa Öman',"
                                + " 'ON 2027/0058', 'DELGIVNING', true)")
                .params(id, "d-" + id, unit)
                .update();
    }
}

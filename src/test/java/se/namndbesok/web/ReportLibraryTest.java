package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.document.Paper;

/** The library of reports: who finds what, and how. */
class ReportLibraryTest extends PublicPages {

    private static final String ELLINOR = "ellinor.vassmyr";
    private static final List<String> PEOPLE = List.of(
            "on-01",
            "on-03",
            "on-05",
            "on-08",
            "sn-05",
            "osten.vretmyr",
            "carola.fagerbro",
            "siv.bergvinge",
            ELLINOR,
            "karljohan.lovfors",
            "gun.sandmyr",
            "leila.norrhage",
            "marika.stenhage",
            "jenny.hagbro",
            "admin");

    @Autowired
    Documents documents;

    @BeforeEach
    void threeReports() {
        report("bib-1", "eklunden", "on-03", "Brukarna uppskattar ÅÄÖ-caféet och maten.");
        report("bib-2", "brunnsgard", "on-04", "Trädgården är 100 % öppen för alla_boende.");
        report("bib-3", "hamnen", "sn-05", "Vi lärde oss hur stödet fungerar.");
    }

    private void report(String id, String unit, String author, String text) {
        String board = unit.equals("hamnen") ? "SN" : "ON";
        String policy = unit.equals("hamnen") ? "kontaktpolitiker-bestallarnamnd" : "kontaktpolitiker-omsorg";
        String policyId = database.sql(
                        "select id from policy where policy_key = ? and stage = 'ADOPTED' order by version desc")
                .param(policy)
                .query(String.class)
                .list()
                .get(0);
        database.sql(
                        "insert into contact_visit (id, board_id, state, unit_id, policy_id, lead_id, starts_at, ends_at, invitation)"
                                + " values (?, ?, 'CARRIED_OUT', ?, ?, ?, timestamp '2027-03-16 13:15:00', timestamp '2027-03-16 15:15:00', 1)")
                .params(id, board, unit, policyId, author)
                .update();
        String meeting = board + (board.equals("ON") ? "-2027-04-21" : "-2027-04-27");
        database.sql(
                        "insert into visit_report (visit_id, version, state, author_id, content, submitted_at, registry_number,"
                                + " meeting_id, document_id) values (?, 1, 'ON_AGENDA', ?, '{}',"
                                + " timestamp with time zone '2027-03-20 10:00:00+01:00', 'ON 2027/0058', ?, ?)")
                .params(id, author, meeting, "rapport-" + id)
                .update();
        documents.store(new NewDocument(
                "rapport-" + id, board, DocumentKind.REPORT, id, 1, id + ".pdf", new byte[] {1}, paper(text)));
        database.sql(
                        "insert into agenda_item (subject, meeting_id, document_id, unit_id, visited, people, registry_number,"
                                + " notified_as, for_peers) values (?, ?, ?, ?, date '2027-03-16', 'Namn Namnsson', 'ON 2027/0058',"
                                + " 'DELGIVNING', true)")
                .params(id, meeting, "rapport-" + id, unit)
                .update();
    }

    private static Paper paper(String text) {
        return new Paper(
                "rapport-omsorg",
                new Paper.Header("Ekbrunna", "Nämnden", "Rapport", "ON 2027/0058", 1, LocalDate.of(2027, 3, 20), null),
                List.of(),
                List.of(new Paper.Section("Trivsel", text)),
                List.of(),
                List.of());
    }

    private String library(String person, String question) {
        return visitor(person).get("/rapporter" + question).body();
    }

    private List<String> found(String person, String question) {
        List<String> found = new ArrayList<>();
        String page = library(person, question);
        for (String id : List.of("bib-1", "bib-2", "bib-3")) {
            if (page.contains("/rapporter/rapport-" + id)) {
                found.add(id);
            }
        }
        return found;
    }

    @Test
    @DisplayName("domain 5.5 The library lists to each person exactly the documents that the person may open")
    void agreesWithTheDocuments() {
        for (String person : PEOPLE) {
            List<String> listed = found(person, "");
            for (String id : List.of("bib-1", "bib-2", "bib-3")) {
                int document = visitor(person).get("/dokument/rapport-" + id).statusCode();
                int page = visitor(person).get("/rapporter/rapport-" + id).statusCode();
                assertThat(document).as(person + " " + id).isEqualTo(listed.contains(id) ? 200 : 404);
                assertThat(page).as(person + " " + id).isEqualTo(document);
            }
        }
        assertThat(found("on-01", "")).containsExactly("bib-1", "bib-2");
        assertThat(found("osten.vretmyr", "")).containsExactly("bib-1");
        assertThat(found("siv.bergvinge", "")).isEmpty();
        assertThat(found("admin", "")).isEmpty();
    }

    @Test
    @DisplayName(
            "AC-32 A report is unread until it is opened, to each for themselves; the secretary sees how many, not who")
    void unread() {
        assertThat(found("on-05", "?olast=true")).containsExactly("bib-1", "bib-2");
        visitor("on-05").get("/dokument/rapport-bib-1");
        assertThat(found("on-05", "?olast=true")).containsExactly("bib-2");
        assertThat(found("on-01", "?olast=true")).containsExactly("bib-1", "bib-2");
        database.sql("insert into contact_visit_attendee (visit_id, person_id) values ('bib-2', 'on-05')")
                .update();
        assertThat(found("on-05", "?olast=true")).as("one's own visit").isEmpty();
        assertThat(library("on-05", "")).doesNotContain("Oläst<");
        assertThat(visitor(ELLINOR).get("/rapporter/rapport-bib-1").body())
                .contains("Antal som har läst")
                .doesNotContain("Inga-Maj");
        assertThat(visitor("on-01").get("/rapporter/rapport-bib-1").body()).doesNotContain("Antal som har läst");
        assertThat(database.sql("select count(*) from access_log where person_id = 'on-05'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("The search reads the whole report, also å ä ö in capitals, and takes signs for signs")
    void words() {
        assertThat(found("on-01", "?ord=%C3%A5%C3%A4%C3%B6-caf%C3%A9et")).containsExactly("bib-1");
        assertThat(found("on-01", "?ord=MATEN+uppskattar")).containsExactly("bib-1");
        assertThat(found("on-01", "?ord=maten+tr%C3%A4dg%C3%A5rden")).isEmpty();
        assertThat(found("on-01", "?ord=100+%25")).containsExactly("bib-2");
        assertThat(found("on-01", "?ord=alla_b")).containsExactly("bib-2");
        assertThat(found("on-01", "?ord=alla%25b")).isEmpty();
        assertThat(found("on-01", "?ord=%C3%B6")).as("one sign alone is a word").isEmpty();
        assertThat(found("on-01", "?ord=st%C3%B6det")).as("another board's").isEmpty();
        assertThat(found("on-01", "?ord=%27%29+or+1%3D1--")).isEmpty();
    }

    @Test
    @DisplayName("The list is narrowed by unit, kind of unit and year, and what is no year is no question")
    void narrowed() {
        assertThat(found("on-01", "?enhet=brunnsgard")).containsExactly("bib-2");
        assertThat(found("on-01", "?verksamhet=HEMTJANST")).isEmpty();
        assertThat(found("on-01", "?ar=2027")).hasSize(2);
        assertThat(found("on-01", "?ar=2026")).isEmpty();
        assertThat(found("on-01", "?ar=x&sida=-3")).hasSize(2);
    }

    @Test
    @DisplayName("A search that finds nothing says what to do, any other how much; beyond the last page is the last")
    void told() {
        assertThat(library("on-01", ""))
                .contains("Antal rapporter: 2.")
                .doesNotContain("Visa alla rapporter", "Visar", "Ingen rapport");
        assertThat(library("on-01", "?ord=finnsinte"))
                .contains("Ingen rapport passar", "Visa alla rapporter")
                .doesNotContain("Antal rapporter", "rapporter.csv");
        assertThat(library("siv.bergvinge", "")).contains("Här finns inga rapporter än.");
        assertThat(found("on-01", "?sida=7")).containsExactly("bib-1", "bib-2");
    }

    @Test
    @DisplayName("Each report shows its fingerprint and its way through the board, and no text")
    void one() {
        assertThat(visitor("on-01").get("/rapporter/rapport-bib-1").body())
                .contains(documents.get("rapport-bib-1").readableSha256())
                .contains("diarienummer ON 2027/0058", "Lagd till sammanträdet onsdag 21 april 2027")
                .contains("Nämnden har inte tagit del av rapporten än.")
                .doesNotContain("uppskattar");
    }
}

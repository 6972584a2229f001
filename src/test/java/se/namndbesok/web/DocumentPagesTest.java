package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.contactvisit.Appointment;
import se.namndbesok.contactvisit.ContactVisits;
import se.namndbesok.contactvisit.VisitReport.Registration;
import se.namndbesok.contactvisit.VisitReport.Returned;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.contactvisit.VisitRequest;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.engine.Visitor;

/** Who may open which stored document (domain.md 5.5), over real HTTP with real logins. */
class DocumentPagesTest extends PublicPages {

    private static final String SAGA = "on-03";
    private static final String TUVA = "sn-05";

    /** Everybody who tries: each role of each board, the units' managers, the administrator of the engine. */
    private static final List<String> EVERYBODY = List.of(
            SAGA,
            "on-01", // chair
            "on-08", // substitute
            "ellinor.vassmyr",
            "gun.sandmyr", // registrar of both boards
            "leila.norrhage", // quality strategist
            "osten.vretmyr", // manager of Eklunden
            "carola.fagerbro", // manager of another unit
            "marika.stenhage", // head of administration
            TUVA,
            "sn-09", // substitute
            "karljohan.lovfors",
            "siv.bergvinge", // manager of Hamnen, which an external provider runs
            "admin");

    private static final Map<String, Set<String>> MAY_READ = Map.of(
            "rapport-a-v2",
            Set.of(SAGA, "on-01", "on-08", "ellinor.vassmyr", "gun.sandmyr", "leila.norrhage", "osten.vretmyr"),
            "rapport-a-v1",
            Set.of(SAGA, "ellinor.vassmyr", "gun.sandmyr"),
            "underlag-on",
            Set.of(SAGA, "on-01", "on-08", "ellinor.vassmyr", "gun.sandmyr"),
            "rapport-b-v1",
            Set.of(TUVA, "sn-09", "karljohan.lovfors", "gun.sandmyr"),
            "no-such-document",
            Set.of());

    @Autowired
    private ContactVisits visits;

    @Autowired
    private VisitReports reports;

    @Autowired
    private Documents documents;

    @BeforeEach
    void thereAreDocuments() {
        if (visits.find("a").isPresent()) {
            return;
        }
        visit("a", "ON", new Appointment("eklunden", "kontaktpolitiker-omsorg@1", SAGA));
        reports.submit("a", SAGA, Map.of("safety", "Tryggt."));
        reports.handBack("a", new Returned("PERSONAL_DATA", null));
        store("rapport-a-v1", DocumentKind.RETURNED_REPORT, "a", 1);
        reports.submit("a", SAGA, Map.of("safety", "Tryggt."));
        reports.register("a", new Registration("ON 2027/0058", "ON-2027-04-21", null));
        store("rapport-a-v2", DocumentKind.REPORT, "a", 2);
        store("underlag-on", DocumentKind.BOARD_PACKET, "ON-2027-04-21", 1);
        visit("b", "SN", new Appointment("hamnen", "kontaktpolitiker-bestallarnamnd@1", TUVA));
        reports.submit("b", TUVA, Map.of("reportText", "Vi lärde oss."));
        reports.register("b", new Registration("SN15/15-735", "SN-2027-04-27", null));
        store("rapport-b-v1", DocumentKind.REPORT, "b", 1);
    }

    private void visit(String id, String board, Appointment appointment) {
        visits.open(id, board, appointment.leadId());
        List<LocalDateTime> times = List.of(LocalDateTime.parse("2027-03-16T13:15"));
        visits.request(id, appointment, new VisitRequest("-", times, 120, List.of(appointment.leadId()), "", ""));
    }

    private void store(String id, DocumentKind kind, String subject, int version) {
        String board = id.contains("-b-") ? "SN" : "ON";
        String fileName = "Rapport Åkerängen " + id + ".pdf";
        byte[] bytes = ("%PDF of " + id).getBytes(StandardCharsets.UTF_8);
        documents.store(new NewDocument(id, board, kind, subject, version, fileName, bytes, null));
    }

    @Test
    @DisplayName("Every kind of person and every kind of document: read it, or it is not there")
    void readers() {
        SoftAssertions all = new SoftAssertions();
        MAY_READ.forEach((document, readers) -> EVERYBODY.forEach(person -> {
            int expected = readers.contains(person) ? 200 : 404;
            int status = visitor(person).get("/dokument/" + document).statusCode();
            all.assertThat(status).as("%s as %s", document, person).isEqualTo(expected);
        }));
        all.assertAll();
    }

    @Test
    @DisplayName("Without login the way leads to the login page")
    void anonymous() {
        HttpResponse<String> answer = Visitor.anonymous(port).get("/dokument/rapport-a-v2");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/inloggning");
    }

    @Test
    @DisplayName("The manager's copy waits for the registration, and moves with the unit to a new manager (A-42)")
    void managersCopy() {
        visit("c", "ON", new Appointment("htj-soder", "kontaktpolitiker-omsorg@1", "on-09"));
        reports.submit("c", "on-09", Map.of("safety", "Tryggt."));
        store("rapport-c-v1", DocumentKind.REPORT, "c", 1);
        assertThat(status("viveka.lundmyr", "rapport-c-v1"))
                .as("not registered")
                .isEqualTo(404);

        reports.register("c", new Registration("ON 2027/0060", "ON-2027-04-21", null));
        assertThat(status("viveka.lundmyr", "rapport-c-v1")).as("registered").isEqualTo(200);
        assertThat(status("anton.kvistbro", "rapport-c-v1"))
                .as("not yet the manager")
                .isEqualTo(404);

        today("2027-09-01");
        assertThat(status("viveka.lundmyr", "rapport-c-v1"))
                .as("has left the unit")
                .isEqualTo(404);
        assertThat(status("anton.kvistbro", "rapport-c-v1"))
                .as("the new manager")
                .isEqualTo(200);
        assertThat(status("on-09", "rapport-c-v1"))
                .as("the author, who has left the board")
                .isEqualTo(200);
        assertThat(status("on-09", "rapport-a-v2")).as("a colleague's report").isEqualTo(404);
    }

    private int status(String person, String document) {
        return visitor(person).get("/dokument/" + document).statusCode();
    }

    @Test
    @DisplayName("The file is shown under its Swedish name, and neither guessed at nor kept by the browser")
    void headers() {
        HttpResponse<String> answer = visitor(SAGA).get("/dokument/rapport-a-v2");
        assertThat(answer.body()).isEqualTo("%PDF of rapport-a-v2");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("inline;")
                .endsWith("filename*=UTF-8''Rapport%20%C3%85ker%C3%A4ngen%20rapport-a-v2.pdf");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    @DisplayName("Every reading is logged with who, what and when; a refused one is not")
    void log() {
        String count = "select count(*) from access_log where person_id = ? and document_id = 'rapport-a-v1'";
        long before = count(count, "gun.sandmyr");
        visitor("gun.sandmyr").get("/dokument/rapport-a-v1");
        visitor("osten.vretmyr").get("/dokument/rapport-a-v1");
        assertThat(count(count, "gun.sandmyr")).isEqualTo(before + 1);
        assertThat(count(count, "osten.vretmyr")).isZero();
        assertThat(count("select count(*) from access_log where person_id = ? and read_at is null", "gun.sandmyr"))
                .isZero();
    }

    private long count(String sql, String person) {
        return database.sql(sql).param(person).query(Long.class).single();
    }

    @Test
    @DisplayName("What is not there says so in Swedish")
    void notFound() {
        assertThat(visitor(SAGA).get("/dokument/no-such-document").body())
                .contains("Sidan finns inte", "Till dina uppgifter")
                .doesNotContain("Whitelabel");
    }
}

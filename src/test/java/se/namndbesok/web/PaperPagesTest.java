package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.namndbesok.contactvisit.Appointment;
import se.namndbesok.contactvisit.ContactVisits;
import se.namndbesok.contactvisit.VisitRequest;
import se.namndbesok.contactvisit.VisitTime;
import se.namndbesok.document.Documents;

/** Where a report on paper is handed in: by whom, for which visit, and what is no report (E19). */
class PaperPagesTest extends PublicPages {

    private static final String ELLINOR = "ellinor.vassmyr";
    private static final String SAGA = "on-03";
    private static final String VISIT = "paper";
    private static final byte[] PDF = "%PDF-1.7 a scan".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private ContactVisits visits;

    @Autowired
    private Documents documents;

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void aVisitHasBeenMade() {
        if (visits.find(VISIT).isPresent()) {
            return;
        }
        LocalDateTime start = LocalDateTime.parse("2027-03-16T13:15");
        visits.open(VISIT, "ON", "on-03");
        visits.request(
                VISIT,
                new Appointment("eklunden", "kontaktpolitiker-omsorg@1", "on-03"),
                new VisitRequest("ka-1", List.of(start), 120, List.of("on-03"), "", ""));
        visits.carriedOut(VISIT, VisitTime.of(start, 120), List.of());
    }

    private String answer(String person, String visit, byte[] file) {
        String page = visitor(person).upload("/papper", "besok", visit, file).body();
        assertThat(documents.of(VISIT)).as("nothing is stored").isEmpty();
        return page;
    }

    @Test
    @DisplayName("E19 The secretary and the registrar see the board's visits without a report, nobody else the page")
    void whoseItIs() {
        for (String person : List.of(ELLINOR, "gun.sandmyr")) {
            assertThat(visitor(person).get("/papper").body()).contains("Eklunden, tisdag 16 mars 2027");
        }
        assertThat(visitor("karljohan.lovfors").get("/papper").body())
                .contains("Ingen rapport väntas just nu.")
                .doesNotContain("Eklunden");
        assertThat(visitor("on-03").get("/papper").statusCode()).isEqualTo(404);
        assertThat(visitor(ELLINOR).get("/rapporter").body()).contains("href=\"/papper\"");
        assertThat(visitor("on-03").get("/rapporter").body()).doesNotContain("/papper");
    }

    @Test
    @DisplayName("E19 A file is refused by what it is, not by what it is called, in a sentence; the visit stays chosen")
    void whatIsNoReport() {
        assertThat(answer(ELLINOR, VISIT, new byte[0])).contains("Välj en fil.");
        for (String other : List.of("GIF89a", "<script>alert(1)</script>", "MZ", "PK")) {
            assertThat(answer(ELLINOR, VISIT, other.getBytes(StandardCharsets.UTF_8)))
                    .contains("Filen måste vara en PDF, PNG eller JPEG.")
                    .contains("<option value=\"paper\" selected=\"selected\">Eklunden");
        }
    }

    @Test
    @DisplayName("E19 More than ten megabytes are refused in a sentence")
    void tooLarge() {
        for (int megabytes : new int[] {11, 22}) {
            byte[] large = new byte[megabytes * 1024 * 1024];
            System.arraycopy(PDF, 0, large, 0, PDF.length);
            assertThat(answer(ELLINOR, VISIT, large)).contains("Filen är för stor.");
        }
    }

    @Test
    @DisplayName("E19 Only for a visit that waits for its report; one whose case has gone on says so")
    void whichVisit() {
        assertThat(answer(ELLINOR, "no-such-visit", PDF)).contains("Välj ett besök i listan.");
        assertThat(answer("karljohan.lovfors", VISIT, PDF)).contains("Välj ett besök i listan.");
        assertThat(answer(ELLINOR, VISIT, PDF)).contains("Rapporten är redan inlämnad.");
    }

    @Test
    @DisplayName("AC-33 The scan is left here and typed in on its page, and the author is asked to confirm it on hers")
    void onPaper() {
        VisitsOfOthers others = VisitsOfOthers.in(application);
        others.isBooked(SAGA, "ka-1", "2027-04-22T13:15", "osten.vretmyr");
        today("2027-04-23");
        others.isHeld(SAGA);
        String visit = database.sql("select id from contact_visit where id <> ?")
                .param(VISIT)
                .query(String.class)
                .single();
        assertThat(visitor(ELLINOR).upload("/papper", "besok", visit, PDF).statusCode())
                .isEqualTo(302);
        assertThat(visitor(SAGA).get("/uppgifter").body()).doesNotContain("Skriv rapport");
        typesIn("/uppgifter/" + others.task("enterPaperReport", ELLINOR));
        String confirming = "/uppgifter/" + others.task("confirmReport", SAGA);
        assertThat(visitor(SAGA).get("/uppgifter").body()).contains(confirming, "Bekräfta rapporten: Eklunden");
        assertThat(visitor(SAGA).get(confirming).body()).contains("Lugnt och tryggt.");
    }

    private void typesIn(String task) {
        String page = visitor(ELLINOR).get(task).body();
        assertThat(page).contains("href=\"/dokument/papper-");
        String answers = "f.wellbeing=Lugnt+och+tryggt.";
        assertThat(visitor(ELLINOR).handIn(task, SentFields.of(page) + answers).statusCode())
                .isEqualTo(302);
    }
}

package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.StoredDocument;

/** The secretary checks the form of a report, and hands it back where that is needed. */
class CheckingTest extends VisitStory {

    @Test
    @DisplayName("AC-25 The secretary cannot change a word of the text")
    void secretaryDoesNotEdit() {
        sagaHasVisited();
        sagaHandsInTheReport();
        assertThat(shownJson(task("checkReport", ELLINOR), "sections")).contains("Brukarna känner sig trygga.");
        for (String key : List.of("safety", "reportText", "content", "sections")) {
            assertThat(refusal("checkReport", ELLINOR, "decision", "APPROVE", key, "Ändrat"))
                    .isEqualTo("Formuläret har inget fält som heter " + key + ".");
        }
        secretaryApproves(ELLINOR);
        assertThat(reports.latest(record().id()).content()).containsEntry("safety", "Brukarna känner sig trygga.");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONAL_DATA, Uppgifter om enskilda personer",
        "STAFF, Uppgifter om personal",
        "OPERATIONS, Löpande verksamhetsfrågor",
        "INCOMPLETE, Någon uppgift saknas",
        "WRONG_UNIT_OR_DATE, Fel enhet eller datum",
        "UNCONFIRMED, Inte bekräftad av alla",
        "OTHER, Annat"
    })
    @DisplayName("AC-25 Each reason for handing back reaches the author in words")
    void reasonsForHandingBack(String reason, String swedish) {
        sagaHasVisited();
        sagaHandsInTheReport();
        handIn("checkReport", ELLINOR, "decision", "RETURN", "reason", reason, "remark", "Se rad två.");
        jobsAreDone();
        assertThat(shown(task("correctReport", SAGA), "reason")).isEqualTo(swedish);
        assertThat(shownJson(task("correctReport", SAGA), "remarks")).contains("Se rad två.");
        assertThat(mailsTo(SAGA)).contains("Rätta rapporten om Eklunden");
    }

    @Test
    @DisplayName("X-03 What was handed back is kept as it was, also as a document; the correction is version 2")
    void returnedVersionIsKept() {
        sagaHasVisited();
        sagaHandsInTheReport();
        handIn("checkReport", ELLINOR, "decision", "RETURN", "reason", "STAFF");
        token().hasNotPassed("keepReturnedVersion");
        jobsAreDone();
        token().waitsAt("correctReport").hasPassed("keepReturnedVersion");
        handIn("correctReport", SAGA, "safety", "Rättat.");
        token().waitsAt("checkReport");
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", "ON-2027-04-21");
        String id = record().id();
        assertThat(reports.versions(id))
                .extracting(VisitReport::state)
                .containsExactly(ReportState.RETURNED, ReportState.ON_AGENDA);
        assertThat(reports.versions(id).get(0).content()).containsEntry("safety", "Brukarna känner sig trygga.");
        assertThat(documents.of(id))
                .extracting(StoredDocument::kind)
                .containsExactly(DocumentKind.RETURNED_REPORT, DocumentKind.REPORT);
        assertThat(documents.paper("rapport-" + id + "-v1").toString())
                .contains("Återlämnad för rättelse – version 1", "Brukarna känner sig trygga.");
        assertThat(documents.paper("rapport-" + id + "-v2").toString())
                .contains("Rättat.")
                .doesNotContain("Återlämnad");
    }

    @Test
    @DisplayName(
            "E12 Whoever checks, examines or registers a corrected report sees why it went back and opens that version")
    void correctedReportTellsWhyItWentBack() {
        sagaHasVisited();
        sagaHandsInTheReport();
        assertThat(shownJson(task("checkReport", ELLINOR), "earlier")).isEqualTo("[]");
        handIn("checkReport", ELLINOR, "decision", "RETURN", "reason", "STAFF", "remark", "Se rad två.");
        jobsAreDone();
        handIn("correctReport", SAGA, "safety", "Rättat.");
        String earlier = shownJson(task("checkReport", ELLINOR), "earlier");
        assertThat(earlier)
                .contains("\"version\":1", "\"submitted\":\"onsdag 17 mars 2027\"")
                .contains("Uppgifter om personal", "Se rad två.")
                .contains("\"link\":\"/dokument/rapport-" + record().id() + "-v1\"");
        handIn("checkReport", ELLINOR, "decision", "EXAMINE");
        assertThat(shownJson(task("examineSecrecy", GUN), "earlier")).isEqualTo(earlier);
        handIn("examineSecrecy", GUN, "finding", "NOTHING_SECRET");
        Task registration =
                tasks.createTaskQuery().taskDefinitionKey("registerReport").singleResult();
        assertThat(shownJson(registration, "earlier")).isEqualTo(earlier);
    }

    @Test
    @DisplayName("Handing back needs a reason, and another reason its words")
    void handingBackNeedsAReason() {
        sagaHasVisited();
        sagaHandsInTheReport();
        assertThat(refusal("checkReport", ELLINOR)).isEqualTo("Fyll i ”Godkänns rapporten?”.");
        assertThat(refusal("checkReport", ELLINOR, "decision", "RETURN")).isEqualTo("Fyll i ”Anledning”.");
        assertThat(refusal("checkReport", ELLINOR, "decision", "RETURN", "reason", "OTHER"))
                .isEqualTo("Fyll i ”Kommentar till den som har skrivit”.");
        assertThat(refusal("checkReport", ELLINOR, "decision", "RETURN", "reason", "BORING"))
                .contains("Anledning: välj ett av alternativen.");
        token().waitsAt("checkReport");
    }
}

package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.document.ScanKind;
import se.namndbesok.engine.Refused;

/** A report is handed in on paper: the secretary types it in, its author confirms it (B-20, E19). */
class PaperReportTest extends VisitStory {

    @Autowired
    private PaperReports papers;

    private void scanIsHandedIn() {
        papers.handIn(record(), ScanKind.PDF, "%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8));
    }

    private void ellinorTypesItIn() {
        sagaHasVisited();
        scanIsHandedIn();
        token().waitsAt("enterPaperReport");
        assertThat(has("writeReport", SAGA)).isFalse();
        assertThat((String) shown(task("enterPaperReport", ELLINOR), "scan")).startsWith("/dokument/papper-");
        handIn("enterPaperReport", ELLINOR, "safety", "Tryggt.");
        token().waitsAt("confirmReport");
    }

    private String printed() {
        return documents.paper("rapport-" + record().id() + "-v1").toString();
    }

    @Test
    @DisplayName("AC-33 E19 The scan is kept, the text typed in, and the author confirms that it is hers")
    void authorConfirms() {
        ellinorTypesItIn();
        assertThat(papers.awaited("ON")).isEmpty();
        handIn("confirmReport", SAGA, "confirmed", "YES");
        assertThat(reports.latest(record().id()).state()).isEqualTo(ReportState.SUBMITTED);
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", "ON-2027-04-21");
        VisitReport report = reports.latest(record().id());
        assertThat(report.authorId()).isEqualTo(SAGA);
        assertThat(report.typedBy()).isEqualTo(ELLINOR);
        assertThat(printed())
                .contains("Inlämnad på papper och inskriven av Ellinor Vassmyr. Bekräftad av Saga Brunnfors.");
    }

    @Test
    @DisplayName("E19 The author does not answer: who typed it in cannot approve it alone, the registrar is the second")
    void twoPeople() {
        ellinorTypesItIn();
        timePassesTo("2027-03-25T08:00");
        token().waitsAt("checkReport");
        assertThat(refusal("checkReport", ELLINOR, "decision", "APPROVE")).contains("Låt någon annan godkänna den");
        handIn("checkReport", ELLINOR, "decision", "EXAMINE");
        handIn("examineSecrecy", GUN, "finding", "NOTHING_SECRET");
        secretaryRegisters(ELLINOR, "ON 2027/0058", "ON-2027-04-21");
        assertThat(printed()).contains("Ej bekräftad av: Saga Brunnfors");
    }

    @Test
    @DisplayName("E19 The author does not recognise it, and writes herself")
    void authorObjects() {
        ellinorTypesItIn();
        handIn("confirmReport", SAGA, "confirmed", "NO", "remark", "Ett ord är fel.");
        handIn("correctReport", SAGA, "safety", "Mycket tryggt.");
        token().waitsAt("checkReport");
        assertThat(reports.latest(record().id()).typedBy()).isNull();
    }

    @Test
    @DisplayName("E19 Under policy B everybody who attended confirms, the author too")
    void everybodyConfirms() {
        tuvaAndMajLisHaveVisited();
        scanIsHandedIn();
        handIn("enterPaperReport", KARL_JOHAN, "place", "Hamnen", "reportText", "Vi lärde oss.", "considered", true);
        handIn("confirmReport", TUVA, "confirmed", "YES");
        assertThat(reports.latest(record().id()).state()).isEqualTo(ReportState.AWAITING_CONFIRMATION);
        handIn("confirmReport", MAJ_LIS, "confirmed", "YES");
        assertThat(reports.latest(record().id()).state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    @DisplayName("E19 A report that is in already is not handed in on paper too, and no scan is left")
    void reportIsIn() {
        sagaHasVisited();
        assertThat(papers.awaited("ON")).extracting(ContactVisit::id).containsExactly(record().id());
        assertThat(papers.awaited("SN")).isEqualTo(List.of());
        sagaHandsInTheReport();
        assertThatThrownBy(this::scanIsHandedIn).isInstanceOf(Refused.class);
        assertThat(documents.of(record().id())).isEmpty();
    }
}

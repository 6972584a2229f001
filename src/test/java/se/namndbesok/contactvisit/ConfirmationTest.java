package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.document.Paper;

/** Everyone who attended stands behind a report under policy B (B-32). */
class ConfirmationTest extends VisitStory {

    @Autowired
    private ReportPaper papers;

    private List<Paper.Signature> signatures() {
        return papers.of(record(), reports.latest(record().id())).signatures();
    }

    @Test
    @DisplayName("The companion confirms, and the paper says when")
    void companionConfirms() {
        tuvaAndMajLisHaveVisited();
        tuvaHandsInTheReport();
        token().waitsAt("confirmReport");
        assertThat(mailsTo(MAJ_LIS)).contains("Bekräfta rapporten om Stödboendet Hamnen");
        assertThat(has("confirmReport", TUVA))
                .as("the author has confirmed by writing")
                .isFalse();
        assertThat(shownJson(task("confirmReport", MAJ_LIS), "sections")).contains("Vi lärde oss hur stödet fungerar.");
        now("2027-04-16T14:02");
        handIn("confirmReport", MAJ_LIS, "confirmed", "YES");
        token().waitsAt("checkReport").hasNotPassed("confirmationTimePassed");
        assertThat(signatures()).extracting(Paper.Signature::confirmedAt).doesNotContainNull();
        assertThat(signatures().get(1).confirmedAt()).hasToString("2027-04-16T14:02");
    }

    @Test
    @DisplayName(
            "AC-22 Seven days later, and no minute sooner, the secretary goes on; the report says who has not confirmed")
    void companionIsSilent() {
        tuvaAndMajLisHaveVisited();
        tuvaHandsInTheReport();
        timePassesTo("2027-04-23T07:59");
        token().waitsAt("confirmReport");
        timePassesTo("2027-04-23T08:00");
        token().waitsAt("checkReport").hasPassed("confirmationTimePassed");
        assertThat(has("confirmReport", MAJ_LIS)).isFalse();
        assertThat(shown(task("checkReport", KARL_JOHAN), "unconfirmed")).isEqualTo("Maj-Lis Ekvinge");
        secretaryApproves(KARL_JOHAN);
        secretaryRegisters(KARL_JOHAN, "SN15/15-735", "SN-2027-04-27");
        assertThat(unconfirmedInPaper()).isEqualTo("Maj-Lis Ekvinge");
    }

    private String unconfirmedInPaper() {
        Paper paper = documents.paper(reports.latest(record().id()).documentId());
        byte[] pdf = documents.bytes(reports.latest(record().id()).documentId());
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");
        return paper.signatures().stream()
                .filter(signature -> signature.confirmedAt() == null)
                .map(Paper.Signature::name)
                .reduce("", String::concat);
    }

    @Test
    @DisplayName("The companion sends the report back with a comment; it is corrected and confirmed again")
    void companionSendsBack() {
        tuvaAndMajLisHaveVisited();
        tuvaHandsInTheReport();
        assertThat(refusal("confirmReport", MAJ_LIS, "confirmed", "NO")).isEqualTo("Fyll i ”Kommentar”.");
        handIn("confirmReport", MAJ_LIS, "confirmed", "NO", "remark", "Klockslaget är fel.");
        token().waitsAt("correctReport").hasNotPassed("keepReturnedVersion", "checkReport");
        assertThat(reports.latest(record().id()).state()).isEqualTo(ReportState.RETURNED);
        var correction = task("correctReport", TUVA);
        assertThat(shownJson(correction, "remarks")).contains("Klockslaget är fel.");
        assertThat(shown(correction, "reason")).isEqualTo("En av er som var med vill att rapporten ändras");
        assertThat(shown(correction, "reportText")).isEqualTo("Vi lärde oss hur stödet fungerar.");
        handIn("correctReport", TUVA, "place", "Hamnen", "reportText", "Rättat.", "considered", true);
        token().waitsAt("confirmReport");
        handIn("confirmReport", MAJ_LIS, "confirmed", "YES");
        token().waitsAt("checkReport");
        assertThat(reports.versions(record().id())).hasSize(2);
        assertThat(signatures()).extracting(Paper.Signature::confirmedAt).doesNotContainNull();
    }

    @Test
    @DisplayName("When one of several sends the report back, the others need not answer any more")
    void oneOfSeveralSendsBack() {
        asksForAVisit(TUVA, "ka-7", List.of(TUVA, MAJ_LIS, "sn-03"), "2027-04-14T10:00");
        handIn("answerRequest", SIV, "answer", "2027-04-14T10:00");
        timePassesTo("2027-04-15T08:00");
        visitTakesPlace(TUVA, List.of(TUVA, MAJ_LIS, "sn-03"));
        tuvaHandsInTheReport();
        handIn("confirmReport", MAJ_LIS, "confirmed", "YES");
        assertThat(has("confirmReport", "sn-03")).isTrue();
        handIn("confirmReport", "sn-03", "confirmed", "NO", "remark", "Mer om maten.");
        token().waitsAt("correctReport");
        handIn("correctReport", TUVA, "place", "Hamnen", "reportText", "Med mat.", "considered", true);
        assertThat(has("confirmReport", MAJ_LIS))
                .as("a new version is confirmed anew")
                .isTrue();
        handIn("confirmReport", MAJ_LIS, "confirmed", "NO", "remark", "Mindre om maten.");
        assertThat(has("confirmReport", "sn-03")).isFalse();
        token().waitsAt("correctReport");
    }

    @Test
    @DisplayName("Nobody is asked when the lead went alone")
    void leadWentAlone() {
        asksForAVisit(TUVA, "ka-7", List.of(TUVA), "2027-04-14T10:00");
        handIn("answerRequest", SIV, "answer", "2027-04-14T10:00");
        timePassesTo("2027-04-15T08:00");
        visitTakesPlace(TUVA, List.of(TUVA));
        tuvaHandsInTheReport();
        token().waitsAt("checkReport").hasNotPassed("confirmReport");
        assertThat(signatures()).extracting(Paper.Signature::confirmedAt).doesNotContainNull();
    }
}

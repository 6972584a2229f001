package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.document.Documents;
import se.namndbesok.document.Pdfs;

/** What the board sees of a visit whose report never came (E11). */
class MissingReportTest extends MeetingStory {

    private static final String ROW = "Eklunden";

    @Autowired
    private Documents documents;

    private void theReportNeverComes() {
        sagaHasVisited();
        timePassesTo("2027-04-13T08:00"); // after the cut-off of April
        handIn("decideLateReport", ELLINOR, "decision", "CLOSE");
        token().hasEndedAt("reportMissing");
    }

    private String packet() throws IOException {
        String id = shown(task("sendPacket", ELLINOR), "packet").toString();
        return Pdfs.text(documents.bytes(id.substring(id.lastIndexOf('/') + 1)));
    }

    @Test
    @DisplayName(
            "E11 The list of the next meeting says that the report is missing, and nothing more; the board takes note of it")
    void onTheList() throws IOException {
        theReportNeverComes();
        timePassesTo("2027-05-17T08:00");
        assertThat(shownJson(task("sendPacket", ELLINOR), "missing"))
                .contains(ROW, "tisdag 16 mars 2027", "Saga Brunnfors");
        assertThat(shownJson(task("sendPacket", ELLINOR), "reports")).isEqualTo("[]");
        assertThat(shown(task("sendPacket", ELLINOR), "agendaText"))
                .isEqualTo("Kontaktpolitikernas besök. Rapport saknas från besök på Eklunden.");
        assertThat(packet()).contains("Eklunden", "2027-03-16", "Rapport saknas");
        handIn("sendPacket", ELLINOR, "sent", true);
        timePassesTo("2027-05-27T08:00");
        assertThat(shownJson(task("recordParagraph", ELLINOR), "missing")).contains(ROW);
        handIn("recordParagraph", ELLINOR, "day", "2027-05-26", "paragraph", "§ 55");
        jobsAreDone();
        assertThat(has("recordParagraph", ELLINOR)).isFalse();
        assertThat(shownLater()).isEmpty();
    }

    /** The list of the meeting after that. */
    private List<?> shownLater() {
        timePassesTo("2027-06-07T08:00");
        return has("sendPacket", ELLINOR) ? List.of("a packet") : List.of();
    }

    @Test
    @DisplayName("E11 E15 The meeting whose list it stands on is cancelled: it stands on the next one's")
    void meetingCancelled() {
        theReportNeverComes();
        timePassesTo("2027-05-17T08:00");
        assertThat(has("sendPacket", ELLINOR)).isTrue();
        theRegisterSays(demo -> demo.replaceFirst("2027-04-21, 2027-05-26", "2027-04-21"));
        assertThat(has("sendPacket", ELLINOR)).isFalse();
        timePassesTo("2027-08-16T08:00");
        assertThat(shownJson(task("sendPacket", ELLINOR), "missing")).contains(ROW);
    }
}

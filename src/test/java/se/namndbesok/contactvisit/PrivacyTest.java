package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.Tables;
import se.namndbesok.WrittenLog;
import se.namndbesok.document.ScanKind;

/** What people write stays in our own tables and in the documents: not in mails, not in the engine, not in the log. */
class PrivacyTest extends VisitStory {

    /** Part of every text that somebody writes in these stories. */
    private static final String MARK = "xylofon";

    @Autowired
    private PaperReports papers;

    private WrittenLog log;

    @BeforeEach
    void theLogIsRead() {
        log = new WrittenLog();
    }

    @AfterEach
    void theLogIsClosed() {
        log.close();
    }

    /** Hands in a task with the mark in each of its texts, first refused and then taken in, and looks everywhere. */
    private void writes(String task, String person, Object... others) {
        List<Object> answers = new ArrayList<>(List.of(others));
        Refusals.wordsOf(task).forEach(key -> answers.addAll(List.of(key, "Xylofonord i " + key)));
        List<Object> wrong = new ArrayList<>(answers);
        wrong.addAll(List.of("unasked", "Xylofon i ett fält som inte finns"));
        assertThat(refusal(task, person, wrong.toArray())).doesNotContainIgnoringCase(MARK);
        nothingIsFound();
        handIn(task, person, answers.toArray());
        nothingIsFound();
        jobsAreDone();
        nothingIsFound();
    }

    private void nothingIsFound() {
        Tables tables = new Tables(database);
        assertThat(tables.mailsWith(MARK)).as("AC-52 mails").isEmpty();
        assertThat(tables.engineRowsWith(MARK)).as("AC-53 the engine's tables").isEmpty();
        assertThat(log.linesWith(MARK)).as("AC-53 the log").isEmpty();
    }

    @Test
    @DisplayName(
            "AC-52 AC-53 A whole visit under policy A: no text in mails, engine or log, in the middle and afterwards")
    void wholeVisitUnderPolicyA() {
        opensBooking(SAGA);
        String time = "2027-03-16T13:15";
        writes("bookVisit", SAGA, "decision", "BOOK", "assignment", "ka-1", "minutes", 120, "time1", time);
        writes("answerRequest", OSTEN, "answer", "PROPOSE", "reason", "OTHER", "time1", "2027-03-17T10:00");
        writes("chooseTime", SAGA, "answer", "PROPOSE", "time1", "2027-03-18T10:00");
        writes("answerRequest", OSTEN, "answer", "2027-03-18T10:00");
        writes("planVisit", OSTEN);
        writes("receiveVisit", OSTEN, "change", "MOVE", "reason", "OTHER", "time1", "2027-03-19T10:00");
        writes("chooseTime", SAGA, "answer", "2027-03-19T10:00");
        writes("planVisit", OSTEN);
        timePassesTo("2027-03-20T08:00");
        visitTakesPlace(SAGA, List.of(SAGA));
        writes("writeReport", SAGA);
        writes("checkReport", ELLINOR, "decision", "RETURN", "reason", "OTHER");
        writes("correctReport", SAGA);
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", "ON-2027-05-26", "meetingReason", "Xylofonskäl");
        boardIsNotified();
        assertThat(reports.latest(record().id()).content().toString()).contains("Xylofonord i safety");
        assertThat(new Tables(database).snapshot().toString())
                .as("our own tables have it")
                .contains("Xylofonskäl");
        assertThat(new Tables(database).engineRowsWith(record().id()))
                .as("the search finds")
                .isNotEmpty();
    }

    private void boardIsNotified() {
        timePassesTo("2027-05-17T08:00");
        handIn("sendPacket", ELLINOR, "sent", true);
        nothingIsFound();
        timePassesTo("2027-05-27T08:00");
        handIn("recordParagraph", ELLINOR, "day", "2027-05-26", "paragraph", "§ 60");
        jobsAreDone();
        token().hasEndedAt("visitClosed");
        nothingIsFound();
    }

    @Test
    @DisplayName("AC-52 AC-53 Report and comments under policy B: no text in mails, engine or log")
    void reportUnderPolicyB() {
        tuvaAndMajLisHaveVisited();
        writes("writeReport", TUVA, "considered", true);
        writes("confirmReport", MAJ_LIS, "confirmed", "NO");
        writes("correctReport", TUVA, "considered", true);
        writes("confirmReport", MAJ_LIS, "confirmed", "YES");
        secretaryApproves(KARL_JOHAN);
        secretaryRegisters(KARL_JOHAN, "SN15/15-735", "SN-2027-04-27");
        nothingIsFound();
        token().waitsAt("boardAwaited");
    }

    @Test
    @DisplayName("AC-52 AC-53 A report on paper, and passages to mask: nothing of it in mails, engine or log")
    void paperAndMasking() {
        sagaHasVisited();
        papers.handIn(record(), ScanKind.PDF, "%PDF-1.7 xylofon".getBytes(StandardCharsets.UTF_8));
        writes("enterPaperReport", ELLINOR);
        writes("confirmReport", SAGA, "confirmed", "YES");
        handIn("checkReport", ELLINOR, "decision", "EXAMINE");
        handIn("examineSecrecy", GUN, "finding", "MASKED", "passages", "Xylofonord i safety");
        nothingIsFound();
        jobsAreDone();
        nothingIsFound();
        assertThat(reports.latest(record().id()).content()).containsEntry("safety", "[maskerat]");
    }
}

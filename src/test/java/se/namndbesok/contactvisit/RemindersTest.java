package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who hears of a task that is not done, and when. */
class RemindersTest extends VisitStory {

    private static final String MARIKA = "marika.stenhage"; // head of administration of ON
    private static final String ASKED = "Svara på besöksförfrågan: Eklunden";
    private static final String REMINDED = "Påminnelse: svara på besöksförfrågan för Eklunden";
    private static final String UNANSWERED = "Besöksförfrågan utan svar: Eklunden";

    @Test
    @DisplayName("AC-09 A request is reminded of after 7 days, and told of after 14; it stays open")
    void unansweredRequest() {
        sagaAsksForAVisit();
        timePassesTo("2027-02-22T07:59:59");
        assertThat(mailsTo(OSTEN)).containsExactly(ASKED);
        timePassesTo("2027-02-22T08:00");
        assertThat(mailsTo(OSTEN)).containsExactly(ASKED, REMINDED);
        timePassesTo("2027-03-01T07:59:59");
        assertThat(mailsTo(MARIKA)).isEmpty();
        timePassesTo("2027-03-01T08:00");
        assertThat(mailsTo(MARIKA)).containsExactly(UNANSWERED);
        assertThat(mailsTo(ELLINOR)).containsExactly(UNANSWERED);
        timePassesTo("2027-12-01T08:00");
        assertThat(mailsTo(OSTEN)).containsExactly(ASKED, REMINDED);
        assertThat(mailsTo(MARIKA)).hasSize(1);
        token().waitsAt("answerRequest");
        assertThat(timers()).isZero();
    }

    @Test
    @DisplayName("A task that is done takes its reminders with it")
    void doneInTime() {
        sagaAsksForAVisit();
        assertThat(timers()).isOne();
        handIn("answerRequest", OSTEN, "answer", "PROPOSE", "reason", "STAFFING", "time1", "2027-03-22T13:15");
        timePassesTo("2027-03-01T07:59");
        assertThat(mailsTo(OSTEN)).doesNotContain(REMINDED);
        assertThat(mailsTo(MARIKA)).isEmpty();
    }

    @Test
    @DisplayName("After a standstill everybody is told once of what was to be sent meanwhile")
    void standstill() {
        sagaAsksForAVisit();
        timePassesTo("2027-03-05T13:00");
        assertThat(mailsTo(OSTEN)).containsExactly(ASKED, REMINDED);
        assertThat(mailsTo(MARIKA)).containsExactly(UNANSWERED);
    }

    @Test
    @DisplayName("A timer that fires again after a restored backup sends nothing twice")
    void twice() {
        sagaAsksForAVisit();
        String task = task("answerRequest", OSTEN).getId();
        timePassesTo("2027-02-22T08:00");
        now("2027-02-22T08:00");
        String timer = management
                .createJobQuery()
                .timers()
                .processInstanceId(visit.getId())
                .singleResult()
                .getId();
        management.setJobDuedate(timer, Date.from(Instant.parse("2027-02-22T07:00:00Z")));
        management.executeJob(timer);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
        assertThat(mailsTo(OSTEN)).containsExactly(ASKED, REMINDED);
        timePassesTo("2027-03-01T08:00");
        assertThat(mailsTo(MARIKA)).containsExactly(UNANSWERED);
    }

    @Test
    @DisplayName("Whoever no longer is the manager is not reminded; the new one is")
    void newManager() {
        sagaAsksForAVisit();
        theRegisterSays(demo -> demo.replace(
                "kind: SARSKILT_BOENDE, manager: osten.vretmyr", "kind: SARSKILT_BOENDE, manager: carola.fagerbro"));
        timePassesTo("2027-02-22T08:00");
        assertThat(mailsTo(CAROLA)).containsExactly(ASKED, REMINDED);
        assertThat(mailsTo(OSTEN)).containsExactly(ASKED);
    }

    @Test
    @DisplayName(
            "E10 A programme is reminded of two days before its last day; two working days before the visit others are told")
    void missingProgramme() {
        sagasVisitIsBooked();
        String reminder = "Påminnelse: planera besöket på Eklunden tisdag 16 mars 2027";
        String missing = "Program saknas: besöket på Eklunden tisdag 16 mars 2027";
        timePassesTo("2027-03-08T07:59:59"); // two days before 9 March is a Sunday
        assertThat(mailsTo(OSTEN)).doesNotContain(reminder);
        timePassesTo("2027-03-08T08:00");
        assertThat(mailsTo(OSTEN)).contains(reminder);
        timePassesTo("2027-03-12T07:59:59");
        assertThat(mailsTo(SAGA)).doesNotContain(missing);
        timePassesTo("2027-03-12T08:00");
        assertThat(mailsTo(SAGA)).contains(missing);
        assertThat(mailsTo(MARIKA)).containsExactly(missing);
    }

    @Test
    @DisplayName("AC-20 A report is reminded of on day 7 and 12 after the visit, on its last day and 7 days after")
    void lateReport() {
        sagaHasVisited();
        String reminder = "Lämna rapporten om Eklunden senast tisdag 30 mars 2027";
        String late = "Rapporten om Eklunden är försenad";
        timePassesTo("2027-03-23T07:59:59");
        assertThat(mailsTo(SAGA)).doesNotContain(reminder);
        timePassesTo("2027-03-23T08:00");
        assertThat(mailsTo(SAGA)).containsOnlyOnce(reminder);
        timePassesTo("2027-03-30T07:59:59");
        assertThat(mailsTo(SAGA)).containsOnlyOnce(reminder);
        timePassesTo("2027-03-30T08:00"); // day 12 is Palm Sunday's week end and Easter Monday: the last day itself
        assertThat(mailsTo(SAGA).stream().filter(reminder::equals)).hasSize(2);
        timePassesTo("2027-04-06T08:00");
        assertThat(mailsTo(SAGA)).containsOnlyOnce(late);
    }

    private long timers() {
        return management
                .createJobQuery()
                .timers()
                .processInstanceId(visit.getId())
                .count();
    }
}

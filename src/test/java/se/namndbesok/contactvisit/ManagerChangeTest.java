package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Tasks follow the role: when a unit gets another manager, its open tasks do (E7). */
class ManagerChangeTest extends VisitStory {

    @Autowired
    private ScheduledTaskHolder schedule;

    private void petterAsks() {
        now("2027-08-20T10:00");
        asksForAVisit(PETTER, "ka-5", List.of(PETTER), "2027-09-20T10:00");
    }

    /** Who belongs where is copied each hour, and the tasks follow each morning at six, without a new register. */
    private void morningComes(String day) {
        now(day + "T06:00");
        itIsTimeFor("0 10 * * * *");
        itIsTimeFor("0 0 6 * * *");
    }

    private void itIsTimeFor(String cron) {
        List<Runnable> due = schedule.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(task ->
                        task instanceof CronTask timed && timed.getExpression().equals(cron))
                .map(task -> task.getRunnable())
                .toList();
        assertThat(due).as(cron).isNotEmpty();
        due.forEach(Runnable::run);
    }

    private void may(String person, Task task, long seen) {
        login(person);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count())
                .as(person)
                .isEqualTo(seen);
        logout();
    }

    @Test
    @DisplayName("E7 On the first day of the new manager the open request is hers no longer, but his")
    void openRequestFollows() {
        petterAsks();
        Task request = task("answerRequest", VIVEKA);
        morningComes("2027-08-31");
        assertThat(has("answerRequest", VIVEKA)).isTrue();
        morningComes("2027-09-01");
        assertThat(task("answerRequest", ANTON).getId()).isEqualTo(request.getId());
        assertThat(mailsTo(ANTON)).containsExactly("Svara på besöksförfrågan: Hemtjänst Söder");
        may(VIVEKA, request, 0);
        may(ANTON, request, 1);
        assertThatThrownBy(() -> submit(request.getId(), VIVEKA, "answer", "2027-09-20T10:00"))
                .as("she is of the board no more")
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("no authenticated tenant");
        handIn("answerRequest", ANTON, "answer", "2027-09-20T10:00");
        assertThat(has("planVisit", ANTON) && has("receiveVisit", ANTON)).isTrue();
    }

    @Test
    @DisplayName("E7 A booked visit goes over with its calendar file, once, and the politician keeps hers")
    void bookedVisitFollows() {
        petterAsks();
        handIn("answerRequest", VIVEKA, "answer", "2027-09-20T10:00");
        morningComes("2027-09-01");
        morningComes("2027-09-02");
        assertThat(has("planVisit", ANTON) && has("receiveVisit", ANTON)).isTrue();
        assertThat(has("planVisit", VIVEKA) || has("receiveVisit", VIVEKA)).isFalse();
        Invitation petters = invitationsTo(PETTER).get(0);
        assertThat(invitationsTo(PETTER)).hasSize(1);
        assertThat(invitationsTo(ANTON)).containsExactly(new Invitation("REQUEST", petters.uid(), 1));
        assertThat(invitationsTo(VIVEKA))
                .containsExactly(
                        new Invitation("REQUEST", petters.uid(), 0), new Invitation("CANCEL", petters.uid(), 1));
        assertThat(mailsTo(ANTON)).contains("Du har tagit över ett besök: Hemtjänst Söder måndag 20 september 2027");
        assertThat(mailsTo(PETTER)).contains("Ny chef tar emot besöket: Hemtjänst Söder måndag 20 september 2027");
        assertThat(has("attendVisit", PETTER)).isTrue();
        timePassesTo("2027-09-21T08:00");
        handIn("receiveVisit", ANTON, "change", "NO_SHOW");
        token().hasEndedAt("visitCalledOff");
    }

    @Test
    @DisplayName(
            "E7 Everybody who comes on a booked visit is told of the new manager, each with a link that opens the visit")
    void companionsAreTold() {
        asksForAVisit(SAGA, "ka-1", List.of(SAGA, INGA_MAJ), "2027-03-16T13:15");
        handIn("answerRequest", OSTEN, "answer", "2027-03-16T13:15");
        theRegisterSays(demo -> demo.replace("manager: osten.vretmyr", "manager: dilan.sorhage"));
        for (String person : List.of(SAGA, INGA_MAJ)) {
            assertThat(mailsTo(person)).containsOnlyOnce("Ny chef tar emot besöket: Eklunden tisdag 16 mars 2027");
            assertThat(link("newManager", person))
                    .isEqualTo("/uppgifter/" + task("attendVisit", person).getId());
        }
        assertThat(link("visitTakenOver", "dilan.sorhage"))
                .isEqualTo("/uppgifter/" + task("receiveVisit", "dilan.sorhage").getId());
    }

    private String link(String stem, String person) {
        String text = database.sql("select text_body from outbox where stem = ? and recipient_email like ?")
                .params(stem, person + "@%")
                .query(String.class)
                .single();
        Matcher link = Pattern.compile("/uppgifter/[\\w-]+").matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    @Test
    @DisplayName("E7 A new register moves the tasks at once, also of a request that is with the politician")
    void newRegisterMovesTheTasks() {
        sagaAsksForAVisit();
        theRegisterSays(demo -> demo.replace("manager: osten.vretmyr", "manager: dilan.sorhage"));
        assertThat(has("answerRequest", OSTEN)).isFalse();
        handIn("answerRequest", "dilan.sorhage", "answer", "DECLINE", "reason", "STAFFING");
        theRegisterSays(demo -> demo);
        handIn("chooseTime", SAGA, "answer", "PROPOSE", "time1", "2027-03-30T10:00");
        assertThat(has("answerRequest", OSTEN)).isTrue();
    }
}

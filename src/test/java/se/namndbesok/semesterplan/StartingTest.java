package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import se.namndbesok.engine.Refused;

/** A plan begins by itself, or by hand, and never twice. */
class StartingTest extends PlanStory {

    private static final int AT_ONCE = 4;

    @Autowired
    private ScheduledTaskHolder schedule;

    private long running() {
        return processes
                .createProcessInstanceQuery()
                .processDefinitionKey("semester-plan")
                .count();
    }

    private void startsByHand(String person) {
        login(person);
        try {
            processes.startProcessInstanceByKey("semester-plan");
        } finally {
            logout();
        }
    }

    private void morningRound() {
        List<Runnable> round = schedule.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(task ->
                        task instanceof CronTask timed && timed.getExpression().startsWith("0 2 6"))
                .map(task -> task.getRunnable())
                .toList();
        assertThat(round).hasSize(1);
        round.get(0).run();
    }

    @Test
    @DisplayName("Ten weeks before the semester the plan begins by itself, once, and waits for its first day")
    void byItself() {
        now("2027-04-21T06:00");
        registerIsLookedAt();
        assertThat(running()).isZero();
        now("2027-04-22T06:02");
        morningRound();
        morningRound();
        registerIsLookedAt();
        assertThat(running()).isEqualTo(1);
        assertThat(plan().getBusinessKey()).isEqualTo(AUTUMN);
        assertThat(plan().getTenantId()).isEqualTo("SN");
        assertThat(record().due()).isEqualTo("2027-07-27");
        timePassesTo("2027-05-31T07:59");
        token().waitsAt("planningBegun");
        morningOf("2027-05-31");
        token().waitsAt("proposeVisit", "proposalsDue");
        assertThat(mailsTo(JENNY)).containsExactly("Planera studiebesök för hösten 2027 senast tisdag 27 juli 2027");
    }

    @Test
    @DisplayName("C-18 A spring's plan begins in November of the year before")
    void springBeginsInNovember() {
        now("2027-10-23T06:00");
        registerIsLookedAt();
        assertThat(plan().getBusinessKey()).isEqualTo("SN-2028-SPRING");
        timePassesTo("2027-11-02T08:00");
        token().waitsAt("proposeVisit", "proposalsDue");
        assertThat(plans.get("SN-2028-SPRING").due()).isEqualTo("2027-12-28");
    }

    @Test
    @DisplayName("By hand it begins at once, also before its time; a second time is refused in Swedish")
    void byHand() {
        now("2027-03-01T07:00");
        startsByHand(KARL_JOHAN);
        jobsAreDone();
        assertThat(plan().getBusinessKey()).isEqualTo(AUTUMN);
        token().waitsAt("proposeVisit", "proposalsDue");
        assertThatThrownBy(() -> startsByHand(KARL_JOHAN))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.text())
                        .isEqualTo("Planen för hösten 2027 finns redan."));
        now("2027-04-22T06:00");
        registerIsLookedAt();
        assertThat(running()).isEqualTo(1);
    }

    @Test
    @DisplayName("By hand before the board's first meeting it is this semester's plan")
    void byHandThisSemester() {
        now("2027-01-04T10:00");
        startsByHand(KARL_JOHAN);
        assertThat(plan().getBusinessKey()).isEqualTo("SN-2027-SPRING");
        assertThat(plans.get("SN-2027-SPRING").due())
                .as("late, yet five working days")
                .isEqualTo("2027-01-11");
    }

    @Test
    @DisplayName("A board without the routine has no plan, and a politician starts none")
    void onlyWhereTheRoutineIs() {
        assertThatThrownBy(() -> startsByHand("ellinor.vassmyr"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.text())
                        .isEqualTo("Nämnden har ingen beslutad rutin för studiebesök."));
        assertThat(running()).isZero();
    }

    @Test
    @DisplayName("Started by several at the same moment there is one plan")
    void atTheSameMoment() throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(AT_ONCE);
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(() -> {
                start.await();
                autumnIsAhead();
                return null;
            });
        }
        for (Future<Void> one : desks.invokeAll(all)) {
            one.get();
        }
        desks.shutdown();
        assertThat(running()).isEqualTo(1);
        assertThat(visits.of("SN", record().semester())).hasSize(2);
    }
}

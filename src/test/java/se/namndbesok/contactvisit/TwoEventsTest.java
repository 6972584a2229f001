package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two events at the same moment: one outcome, and nothing half done. */
class TwoEventsTest extends MeetingStory {

    private static final int ROUNDS = 15;
    private static final String DILAN = "dilan.sorhage";

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private final CyclicBarrier start = new CyclicBarrier(2);

    /** What failed of the two; whoever comes second is told so in a way that people and jobs can live with. */
    private List<Throwable> atOnce(Callable<Void> first, Callable<Void> second) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        for (Future<Void> event : people.invokeAll(List.of(first, second))) {
            try {
                event.get();
            } catch (ExecutionException failed) {
                failures.add(failed.getCause());
            }
        }
        assertThat(failures).allSatisfy(failure -> assertThat(failure)
                .isInstanceOfAny(
                        OptimisticLockingException.class, NullValueException.class, AuthorizationException.class));
        return failures;
    }

    private Callable<Void> together(Runnable event) {
        return () -> {
            start.await();
            event.run();
            return null;
        };
    }

    private void theRoundIsOver() {
        if (processes
                        .createProcessInstanceQuery()
                        .processInstanceId(visit.getId())
                        .count()
                > 0) {
            processes.deleteProcessInstance(visit.getId(), "the round is over");
        }
    }

    @Test
    @DisplayName("The lead cancels while the manager hands in the programme: cancelled and over, or planned and open")
    void cancellationAgainstPlanning() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            sagasVisitIsBooked();
            Task page = task("attendVisit", SAGA);
            List<Throwable> failures = atOnce(
                    together(() -> submit(page.getId(), SAGA, "change", "CANCEL")),
                    together(() -> managerPlans(OSTEN)));
            assertThat(failures).hasSizeLessThan(2);
            boolean isOver = processes
                            .createProcessInstanceQuery()
                            .processInstanceId(visit.getId())
                            .count()
                    == 0;
            assertThat(record().state()).isEqualTo(isOver ? VisitState.CANCELLED : VisitState.PLANNED);
            assertThat(record().outcome()).isEqualTo(isOver ? Outcome.CANCELLED_BY_POLITICIAN : null);
            assertThat(has("attendVisit", SAGA)).isEqualTo(!isOver);
            theRoundIsOver();
        }
    }

    @Test
    @DisplayName(
            "The unit gets another manager while the old one accepts: accepted or still asked, and hers in both cases")
    void managerChangeAgainstCompletion() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            theRegisterSays(demo -> demo);
            sagaAsksForAVisit();
            Task request = task("answerRequest", OSTEN);
            atOnce(
                    together(
                            () -> theRegisterSays(demo -> demo.replace("manager: osten.vretmyr", "manager: " + DILAN))),
                    together(() -> submit(request.getId(), OSTEN, "answer", "2027-03-16T13:15")));
            boolean isBooked = record().state() == VisitState.BOOKED;
            assertThat(has("planVisit", DILAN) && has("receiveVisit", DILAN)).isEqualTo(isBooked);
            assertThat(has("answerRequest", DILAN)).isEqualTo(!isBooked);
            assertThat(tasks.createTaskQuery()
                            .processInstanceId(visit.getId())
                            .taskAssignee(OSTEN)
                            .count())
                    .isZero();
            theRoundIsOver();
        }
    }

    @Test
    @DisplayName(
            "E15 The meeting is moved at the moment of its cut-off: the packet is bound, or waits for the new cut-off")
    void movedMeetingAgainstCutoff() throws InterruptedException {
        now("2027-04-12T08:00");
        for (int round = 0; round < ROUNDS; round++) {
            theRegisterSays(demo -> demo);
            Job cutoff = management
                    .createJobQuery()
                    .processInstanceId(april().getId())
                    .activityId("agendaCutoffPassed")
                    .singleResult();
            atOnce(together(() -> aprilIsMovedTo("2027-04-28")), together(() -> management.executeJob(cutoff.getId())));
            List<String> at = processes.getActiveActivityIds(april().getId());
            assertThat(at).as("one token").hasSize(1);
            assertThat(processes.getVariable(april().getId(), "agendaCutoffPassedAt"))
                    .isEqualTo("2027-04-19T08:00:00+02:00");
            if (at.contains("agendaCutoffPassed")) {
                assertThat(management
                                .createJobQuery()
                                .processInstanceId(april().getId())
                                .singleResult()
                                .getDuedate())
                        .isEqualTo("2027-04-19T06:00:00Z");
            }
            processes.deleteProcessInstance(april().getId(), "the round is over");
        }
    }
}

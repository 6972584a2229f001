package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One task handed in twice at the same moment, from two windows: exactly one is taken in. */
class SameMomentTest extends VisitStory {

    private static final int ROUNDS = 50;

    private final ExecutorService windows = Executors.newFixedThreadPool(2);
    private final CyclicBarrier start = new CyclicBarrier(2);

    /** Hands in from both windows at once; returns the one failure. */
    private Throwable oneFails(Callable<Void> first, Callable<Void> second) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        for (Future<Void> window : windows.invokeAll(List.of(first, second))) {
            try {
                window.get();
            } catch (ExecutionException failed) {
                failures.add(failed.getCause());
            }
        }
        assertThat(failures).as("failures").hasSize(1);
        return failures.get(0);
    }

    private Callable<Void> handsIn(Task task, String person, Object... answers) {
        return () -> {
            start.await();
            submit(task.getId(), person, answers);
            return null;
        };
    }

    /** By where the winner was when the loser came: the row had changed, was gone, or the right to it was. */
    private static void saysThatItIsDone(Throwable failure) {
        assertThat(failure)
                .isInstanceOfAny(
                        OptimisticLockingException.class, NullValueException.class, AuthorizationException.class);
    }

    @Test
    @DisplayName("Accepted in one window and answered with other times in the other: one answer counts, whole")
    void twoAnswersAtOnce() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            sagaAsksForAVisit();
            Task request = task("answerRequest", OSTEN);
            saysThatItIsDone(oneFails(
                    handsIn(request, OSTEN, "answer", "2027-03-16T13:15"),
                    handsIn(request, OSTEN, "answer", "PROPOSE", "reason", "STAFFING", "time1", "2027-04-01T10:00")));
            boolean isBooked = record().state() == VisitState.BOOKED;
            assertThat(proposals.all(record().id())).hasSize(isBooked ? 1 : 2);
            assertThat(has("planVisit", OSTEN)).isEqualTo(isBooked);
            assertThat(has("chooseTime", SAGA)).isEqualTo(!isBooked);
            nothingIsLeftOfTheVisit();
        }
    }

    @Test
    @DisplayName("A report that is handed in twice at once is one version")
    void twoReportsAtOnce() throws InterruptedException {
        sagasVisitIsBooked();
        timePassesTo("2027-03-17T08:00");
        visitTakesPlace(SAGA, List.of(SAGA));
        Task writing = task("writeReport", SAGA);
        saysThatItIsDone(oneFails(handsIn(writing, SAGA, "safety", "Ett."), handsIn(writing, SAGA, "safety", "Två.")));
        assertThat(reports.versions(record().id())).hasSize(1);
        token().waitsAt("checkReport");
    }

    @Test
    @DisplayName("Secretary and registrar take the same task at once: one has it, and the other is told")
    void twoClaimsAtOnce() throws InterruptedException {
        sagaHasVisited();
        sagaHandsInTheReport();
        secretaryApproves(ELLINOR);
        Task registering =
                tasks.createTaskQuery().taskDefinitionKey("registerReport").singleResult();
        for (int round = 0; round < ROUNDS; round++) {
            Throwable failure = oneFails(takes(registering, ELLINOR), takes(registering, GUN));
            assertThat(failure).isInstanceOfAny(TaskAlreadyClaimedException.class, OptimisticLockingException.class);
            String owner = tasks.createTaskQuery()
                    .taskDefinitionKey("registerReport")
                    .singleResult()
                    .getAssignee();
            assertThat(owner).isIn(ELLINOR, GUN);
            tasks.setAssignee(registering.getId(), null);
        }
    }

    private Callable<Void> takes(Task task, String person) {
        return () -> {
            start.await();
            login(person);
            try {
                tasks.claim(task.getId(), person);
            } finally {
                logout();
            }
            return null;
        };
    }

    @Test
    @DisplayName(
            "A form that is opened while the other window ends its case is told to be done, whatever is missing by then")
    void openedMeanwhile() {
        opensBooking(SAGA);
        Task booking = task("bookVisit", SAGA);
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThatThrownBy(() -> configuration.getCommandExecutorTxRequired().execute(context -> {
                    TaskEntity seen = context.getTaskManager().findTaskById(booking.getId());
                    assertThat(seen.getExecution().getProcessInstance()).isNotNull();
                    return otherWindow(booking);
                }))
                .isInstanceOf(OptimisticLockingException.class);
    }

    private Object otherWindow(Task booking) {
        CompletableFuture.runAsync(() -> submit(booking.getId(), SAGA, "decision", "STOP"), windows)
                .join();
        return forms.getTaskFormData(booking.getId());
    }

    private void nothingIsLeftOfTheVisit() {
        processes.deleteProcessInstance(visit.getId(), "the round is over");
    }
}

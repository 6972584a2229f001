package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Tables;
import se.namndbesok.engine.Refused;

/** Tasks that are somebody else's, that are done, or that are ended without their form. */
class OthersTasksTest extends VisitStory {

    private void cannotHandIn(Task task, String person, Object... answers) {
        Map<String, List<String>> before = new Tables(database).snapshot();
        assertThatThrownBy(() -> submit(task.getId(), person, answers))
                .as(person)
                .isInstanceOf(ProcessEngineException.class)
                .matches(OthersTasksTest::saysThatItIsAnothers, "says that it is another's");
        assertThat(new Tables(database).snapshot()).isEqualTo(before);
    }

    /** To people of another board the task does not even exist. */
    private static boolean saysThatItIsAnothers(Throwable failure) {
        return failure instanceof AuthorizationException || failure.getMessage().contains("no authenticated tenant");
    }

    @Test
    @DisplayName("Nobody hands in another's task: not the other side, not a colleague, not the secretary")
    void anothersTask() {
        sagaAsksForAVisit();
        Task request = task("answerRequest", OSTEN);
        for (String other : List.of(SAGA, INGA_MAJ, CAROLA, SIV, ELLINOR, KARL_JOHAN, "on-01")) {
            cannotHandIn(request, other, "answer", "2027-03-16T13:15");
        }
        ostenAccepts();
        cannotHandIn(task("attendVisit", SAGA), OSTEN, "change", "CANCEL");
        cannotHandIn(task("planVisit", OSTEN), SAGA, "programme", "Eget", "meetingPlace", "Eget");
    }

    @Test
    @DisplayName("Whoever may take a task must take it before handing it in")
    void unclaimedTask() {
        sagaHasVisited();
        sagaHandsInTheReport();
        secretaryApproves(ELLINOR);
        Task registration =
                tasks.createTaskQuery().taskDefinitionKey("registerReport").singleResult();
        assertThat(registration.getAssignee())
                .as("secretary and registrar are both asked")
                .isNull();
        cannotHandIn(registration, GUN, "registryNumber", "ON 2027/0058", "meeting", "ON-2027-04-21");
        tasks.setAssignee(registration.getId(), GUN);
        cannotHandIn(registration, ELLINOR, "registryNumber", "ON 2027/0058", "meeting", "ON-2027-04-21");
        submit(registration.getId(), GUN, "registryNumber", "ON 2027/0058", "meeting", "ON-2027-04-21");
        jobsAreDone();
        token().waitsAt("boardAwaited");
    }

    @Test
    @DisplayName("A task that is done, or that a cancelled visit has taken with it, is not found")
    void taskIsDone() {
        sagaAsksForAVisit();
        Task request = task("answerRequest", OSTEN);
        ostenAccepts();
        Task planning = task("planVisit", OSTEN);
        handIn("attendVisit", SAGA, "change", "CANCEL");
        for (Task gone : List.of(request, planning)) {
            assertThatThrownBy(() -> submit(gone.getId(), OSTEN, "answer", "2027-03-16T13:15"))
                    .isInstanceOf(NullValueException.class)
                    .hasMessageContaining("task is null");
        }
    }

    @Test
    @DisplayName("No task is ended without its form")
    void withoutForm() {
        sagaAsksForAVisit();
        Task request = task("answerRequest", OSTEN);
        login(OSTEN);
        assertThatThrownBy(() -> tasks.complete(request.getId(), Map.of("isTimeAgreed", true)))
                .hasRootCauseInstanceOf(Refused.class);
        logout();
        token().waitsAt("answerRequest");
        assertThat(processes.getVariable(visit.getId(), "isTimeAgreed")).isNull();
    }
}

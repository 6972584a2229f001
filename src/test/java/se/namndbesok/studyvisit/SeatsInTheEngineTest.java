package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

/** The same through the tasks that people hand in at the same instant: the whole board wants three seats (C-19, C-23). */
class SeatsInTheEngineTest extends StudyVisitStory {

    private static final List<String> BOARD = List.of(ELOF, YASMIN, BIRGIT, LAGE, TUVA, GORAN, MAJ_LIS, NOOR, SIXTEN);
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(BOARD.size());

    @AfterAll
    static void stop() {
        THREADS.shutdown();
    }

    @RepeatedTest(5)
    @DisplayName("Nine hand in at once, the three with a seat withdraw at once: three offers, in order, nobody lost")
    void everybodyAtOnce() throws Exception {
        plan(3, FROM_OUTSIDE);
        isPresented();
        atOnce(BOARD.stream(), "COMING");
        assertThat(in(SignUpState.SEATED)).hasSize(3);
        assertThat(in(SignUpState.RESERVE)).hasSize(6);
        for (String reserve : in(SignUpState.RESERVE)) {
            int number = signUps.of(EKHUSET).reserveNumber(reserve);
            assertThat(mail(reserve, "Du står på reservlistan")).contains("reserv nummer " + number + ".");
        }
        List<String> next = in(SignUpState.RESERVE).subList(0, 3);
        atOnce(in(SignUpState.SEATED).stream(), "NOT_COMING");
        assertThat(in(SignUpState.OFFERED)).isEqualTo(next);
        assertThat(open("answerOffer"))
                .extracting(task -> task.getAssignee())
                .containsExactlyInAnyOrderElementsOf(next);
        assertThat(open("answerInvitation")).hasSize(9);
        assertThat(signUps.of(EKHUSET).signUps()).hasSize(9);
    }

    private void atOnce(Stream<String> people, String answer) throws Exception {
        List<Callable<Object>> all = people.map(person -> (Callable<Object>) () -> {
                    answers(person, answer);
                    return null;
                })
                .toList();
        for (Future<Object> done : THREADS.invokeAll(all)) {
            done.get();
        }
    }

    /** Who comes in the way of another is told to try again, as Tasklist says, and does. */
    private void answers(String person, String answer) {
        for (int attempt = 1; ; attempt++) {
            try {
                handIn("answerInvitation", person, "answer", answer);
                return;
            } catch (OptimisticLockingException again) {
                assertThat(attempt).as("attempts of " + person).isLessThan(5);
            }
        }
    }
}

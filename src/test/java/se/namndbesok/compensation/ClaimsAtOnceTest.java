package se.namndbesok.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Claims of one year at the same moment: never more than the year's visits count. */
class ClaimsAtOnceTest extends ClaimStory {

    private static final int ROUNDS = 5;

    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void everybodyGoesHome() {
        people.shutdownNow();
    }

    private Callable<Void> claimsOf(String visit, CyclicBarrier start) {
        return () -> {
            start.await();
            claimsOf(visit);
            return null;
        };
    }

    private void claimsOf(String visit) {
        String task = tasks.createTaskQuery()
                .taskDefinitionKey("claimCompensation")
                .processInstanceBusinessKey(visit + ":" + SAGA)
                .singleResult()
                .getId();
        submit(task, SAGA, "decision", "CLAIM", "start", "13:00", "end", "15:00", "place", "Eklunden");
    }

    private List<Long> hours(String... visits) {
        return Stream.of(visits)
                .map(visit ->
                        claims.get(visit + ":" + SAGA).compensable().counted().toHours())
                .toList();
    }

    private void haveVisitedIn(String visit, String month) {
        haveVisitedEklunden(visit, month + "-01T13:00", month + "-01T15:00", SAGA);
    }

    @Test
    @DisplayName(
            "AC-36 Two claims handed in at once that together pass the cap: the earlier visit counts, the later gives 0 h")
    void atOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String year = String.valueOf(2027 + round);
            haveVisitedIn("a" + round, year + "-03");
            claimsOf("a" + round);
            haveVisitedIn("b" + round, year + "-04");
            haveVisitedIn("c" + round, year + "-06");
            CyclicBarrier start = new CyclicBarrier(2);
            for (Future<Void> done :
                    people.invokeAll(List.of(claimsOf("c" + round, start), claimsOf("b" + round, start)))) {
                done.get();
            }
            assertThat(hours("a" + round, "b" + round, "c" + round)).containsExactly(2L, 2L, 0L);
        }
    }

    @Test
    @DisplayName("A visit that is confirmed late waits for the claim that is being made: it finds the cap used up")
    void aLateVisit() throws Exception {
        haveVisitedIn("v1", "2027-03");
        claimsOf("v1");
        haveVisitedIn("v3", "2027-05");
        CountDownLatch isMade = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Future<?> third = people.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            claimsOf("v3");
            isMade.countDown();
            await(mayEnd);
        }));
        await(isMade);
        Future<?> second = people.submit(() -> {
            haveVisitedIn("v2", "2027-04");
            claimsOf("v2");
        });
        assertThatThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        mayEnd.countDown();
        third.get();
        second.get();
        assertThat(hours("v1", "v2", "v3")).containsExactly(2L, 0L, 2L);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.namndbesok.register.StudyVisitRules.Oversubscription;

/** 60 politicians want 6 seats at the same instant, and some change their minds: never more than 6, nobody lost (C-19, C-23). */
abstract class SeatsUnderLoad {

    private static final int ROUNDS = 200;
    private static final int THREADS = 16;
    private static final int SEATS = 6;
    private static final List<String> PEOPLE =
            IntStream.rangeClosed(1, 60).mapToObj("sn-%02d"::formatted).toList();

    abstract DataSource database();

    @Test
    @DisplayName("200 rounds of 60 politicians, 6 seats and 16 threads, with cancellations in between")
    void manyAtOnce() throws Exception {
        DataSource database = database();
        Flyway.configure().dataSource(database).load().migrate();
        SignUps signUps = new SignUps(JdbcClient.create(database));
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                play(new Round("sv-" + round, new Random(round)), signUps, transaction, threads);
            }
        } finally {
            threads.shutdown();
        }
    }

    private record Round(String visit, Random random) {}

    private static void play(Round round, SignUps signUps, TransactionTemplate transaction, ExecutorService threads)
            throws Exception {
        transaction.executeWithoutResult(
                work -> signUps.open(round.visit(), SEATS, Oversubscription.FIRST_COME_FIRST_SERVED_WITH_RESERVE_LIST));
        Map<String, SeatList> told = new ConcurrentHashMap<>();
        List<Callable<Object>> all = new ArrayList<>();
        List<String> cancelling = PEOPLE.subList(0, 10 + round.random().nextInt(20));
        for (String person : PEOPLE) {
            all.add(() -> {
                told.put(person, transaction.execute(work -> signUp(signUps, round.visit(), person)));
                if (cancelling.contains(person)) {
                    told.put(person, transaction.execute(work -> cancel(signUps, round.visit(), person)));
                }
                return null;
            });
        }
        Collections.shuffle(all, round.random());
        for (Future<Object> done : threads.invokeAll(all)) {
            done.get();
        }
        judge(signUps.of(round.visit()), told, cancelling);
    }

    /** As the process does: the form has been read against the list before anybody waits for it. */
    private static SeatList signUp(SignUps signUps, String visit, String person) {
        assertThat(signUps.of(visit).of(person)).isEmpty();
        return signUps.change(visit, list -> list.coming(person, null)).after();
    }

    /** As the process does: whoever cancels, the seat goes to the first reserve, who takes it. */
    private static SeatList cancel(SignUps signUps, String visit, String person) {
        return signUps.change(visit, list -> {
                    SeatList offered = list.notComing(person).offerNext(Instant.MAX);
                    String next = offered.in(SignUpState.OFFERED).stream()
                            .map(SignUp::personId)
                            .findFirst()
                            .orElse("");
                    return offered.takeOffer(next);
                })
                .after();
    }

    private static void judge(SeatList list, Map<String, SeatList> told, List<String> cancelled) {
        List<SignUp> seated = list.in(SignUpState.SEATED);
        List<SignUp> reserves = list.in(SignUpState.RESERVE);
        assertThat(seated).hasSize(SEATS);
        assertThat(reserves).hasSize(PEOPLE.size() - cancelled.size() - SEATS);
        assertThat(list.in(SignUpState.WITHDRAWN))
                .extracting(SignUp::personId)
                .containsExactlyInAnyOrderElementsOf(cancelled);
        assertThat(new HashSet<>(list.signUps().stream().map(SignUp::place).toList()))
                .hasSize(PEOPLE.size());
        int lastSeat = seated.get(SEATS - 1).place();
        assertThat(reserves).allMatch(reserve -> reserve.place() > lastSeat);
        told.forEach((person, then) -> isTrue(person, then, list));
    }

    /** What somebody was told held at that moment, and can only have become better since. */
    private static void isTrue(String person, SeatList then, SeatList now) {
        assertThat(then.in(SignUpState.SEATED).size()).isLessThanOrEqualTo(SEATS);
        SignUpState was = then.of(person).orElseThrow().state();
        SignUpState is = now.of(person).orElseThrow().state();
        if (was == SignUpState.RESERVE && is == SignUpState.RESERVE) {
            assertThat(now.reserveNumber(person)).isBetween(1, then.reserveNumber(person));
        } else {
            assertThat(is).isIn(was, was == SignUpState.RESERVE ? SignUpState.SEATED : was);
        }
    }
}

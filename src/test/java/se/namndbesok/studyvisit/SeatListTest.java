package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.namndbesok.register.StudyVisitRules.Oversubscription.FIRST_COME_FIRST_SERVED_WITH_RESERVE_LIST;
import static se.namndbesok.register.StudyVisitRules.Oversubscription.LOTTERY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.register.StudyVisitRules.Oversubscription;

/** The seat rules as plain facts (C-19, C-23, F10..F12). */
class SeatListTest {

    private static final Instant TOMORROW = Instant.parse("2027-02-11T10:30:00Z");

    private static SeatList list(Integer seats, Oversubscription rule, String... people) {
        SeatList list = new SeatList("sv-1", seats, rule, false, null, List.of());
        for (String person : people) {
            list = list.coming(person, null);
        }
        return list;
    }

    private static SeatList firstCome(Integer seats, String... people) {
        return list(seats, FIRST_COME_FIRST_SERVED_WITH_RESERVE_LIST, people);
    }

    private static List<String> in(SeatList list, SignUpState state) {
        return list.in(state).stream().map(SignUp::personId).toList();
    }

    @Test
    @DisplayName("Seats in the order they come, then reserves in the order they come")
    void firstCome() {
        SeatList list = firstCome(2, "a", "b", "c", "d");
        assertThat(in(list, SignUpState.SEATED)).containsExactly("a", "b");
        assertThat(list.reserveNumber("c")).isEqualTo(1);
        assertThat(list.reserveNumber("d")).isEqualTo(2);
        assertThat(list.reserveNumber("a")).isZero();
        assertThat(list.reserveNumber("nobody")).isZero();
    }

    @Test
    @DisplayName("Signing up again keeps the place; withdrawing and coming back does not")
    void twice() {
        SeatList list = firstCome(2, "a", "b", "c", "a");
        assertThat(in(list, SignUpState.SEATED)).containsExactly("a", "b");
        SeatList back = list.notComing("a").coming("a", null);
        assertThat(in(back, SignUpState.SEATED)).containsExactly("b");
        assertThat(in(back, SignUpState.RESERVE)).containsExactly("c", "a");
        assertThat(list.notComing("a").notComing("a")).isEqualTo(list.notComing("a"));
    }

    @Test
    @DisplayName("A free seat is offered once to the first reserve; none without a free seat or a reserve")
    void offers() {
        SeatList full = firstCome(2, "a", "b", "c", "d");
        assertThat(full.offerNext(TOMORROW)).isEqualTo(full);
        SeatList offered = full.notComing("a").offerNext(TOMORROW);
        assertThat(in(offered, SignUpState.OFFERED)).containsExactly("c");
        assertThat(offered.offerNext(TOMORROW)).isEqualTo(offered);
        assertThat(firstCome(2, "a").offerNext(TOMORROW)).isEqualTo(firstCome(2, "a"));
        assertThat(in(offered.takeOffer("c"), SignUpState.SEATED)).containsExactly("b", "c");
        assertThat(offered.takeOffer("d")).isEqualTo(offered);
    }

    @Test
    @DisplayName("An offer lapses at its very moment, not before")
    void lapses() {
        SeatList offered = firstCome(1, "a", "b").notComing("a").offerNext(TOMORROW);
        assertThat(offered.lapse(TOMORROW.minusSeconds(1))).isEqualTo(offered);
        assertThat(in(offered.lapse(TOMORROW), SignUpState.LAPSED)).containsExactly("b");
    }

    @Test
    @DisplayName("F11 Fewer seats: the last who got one become the first reserves, an offer among them")
    void fewerSeats() {
        SeatList list = firstCome(3, "a", "b", "c", "d", "e").notComing("a").offerNext(TOMORROW);
        SeatList fewer = list.limitedTo(1);
        assertThat(in(fewer, SignUpState.SEATED)).containsExactly("b");
        assertThat(in(fewer, SignUpState.RESERVE)).containsExactly("c", "d", "e");
        assertThat(in(fewer, SignUpState.OFFERED)).isEmpty();
        assertThat(in(fewer.limitedTo(3), SignUpState.SEATED)).containsExactly("b", "c", "d");
        assertThat(in(fewer.limitedTo(null), SignUpState.SEATED)).containsExactly("b", "c", "d", "e");
    }

    @Test
    @DisplayName("Where a lot is drawn nobody has a seat before the close; who had one from before keeps it")
    void drawnAtTheClose() {
        SeatList list = list(2, LOTTERY, "a", "b", "c");
        assertThat(in(list, SignUpState.APPLIED)).containsExactly("a", "b", "c");
        SeatList drawn = list.closed(List.of("c", "a", "b"), 7L);
        assertThat(in(drawn, SignUpState.SEATED)).containsExactly("c", "a");
        assertThat(in(drawn, SignUpState.RESERVE)).containsExactly("b");
        assertThat(drawn.seed()).isEqualTo(7L);
        SeatList again = drawn.notComing("a").reopened().coming("d", null);
        assertThat(in(again, SignUpState.APPLIED)).containsExactly("d");
        assertThat(in(again.closed(List.of("d"), 8L), SignUpState.RESERVE)).containsExactly("b", "d");
    }

    @Test
    @DisplayName("LOTTERY: the same people and seed give the same order, however they came; another seed another order")
    void lottery() {
        List<String> people = new ArrayList<>(List.of("sn-01", "sn-02", "sn-03", "sn-04", "sn-05", "sn-06", "sn-07"));
        List<String> drawn = SeatOrder.drawn(people, 20270304);
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(people).isNotEqualTo(people);
        Collections.reverse(people);
        assertThat(SeatOrder.drawn(people, 20270304)).isEqualTo(drawn);
        assertThat(SeatOrder.drawn(people, 20270305)).isNotEqualTo(drawn);
    }

    @Test
    @DisplayName("LOTTERY: over many seeds everybody is first about equally often")
    void lotteryIsFair() {
        List<String> people = List.of("a", "b", "c", "d");
        int[] first = new int[4];
        for (long seed = 0; seed < 4000; seed++) {
            first[people.indexOf(SeatOrder.drawn(people, seed).get(0))]++;
        }
        for (int times : first) {
            assertThat(times).isBetween(850, 1150);
        }
    }

    @Test
    @DisplayName("SPREAD_OVER_PARTIES: one of each party in turn; who sits for none is a party alone")
    void spread() {
        Map<String, String> parties = Map.of("a", "EL", "b", "EL", "c", "EL", "d", "SP", "e", "e", "f", "SP");
        assertThat(SeatOrder.spread(List.of("a", "b", "c", "d", "e", "f"), parties::get))
                .containsExactly("a", "d", "e", "b", "f", "c");
        assertThat(SeatOrder.spread(List.of(), parties::get)).isEmpty();
    }

    @Test
    @DisplayName("F9 Asked on 5 March: marked from 10 March, not before, and not once it is confirmed")
    void unconfirmed() {
        SignUp asked = SignUp.of("a", SignUpState.SEATED, 1, null).asked(LocalDate.parse("2027-03-05"));
        assertThat(asked.isUnconfirmed(LocalDate.parse("2027-03-09"))).isFalse();
        assertThat(asked.isUnconfirmed(LocalDate.parse("2027-03-10"))).isTrue();
        assertThat(asked.answered(null).isUnconfirmed(LocalDate.parse("2027-03-10")))
                .isFalse();
    }
}

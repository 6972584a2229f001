package se.namndbesok.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.namndbesok.compensation.ClaimState.CLAIMED;
import static se.namndbesok.compensation.ClaimState.DRAFT;
import static se.namndbesok.compensation.ClaimState.EXPORTED;
import static se.namndbesok.compensation.ClaimState.GRANTED;
import static se.namndbesok.compensation.ClaimState.NONE;
import static se.namndbesok.compensation.ClaimState.REFUSED;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.compensation.Compensable.Reason;
import se.namndbesok.compensation.CompensationClaim.Engagement;

/** Which visit of the year it is, and which visits use up the year's. */
class YearOfVisitsTest {

    private static CompensationClaim claim(String visit, String start, ClaimState state, int countedHours) {
        LocalDateTime at = LocalDateTime.parse(start);
        return new CompensationClaim(
                visit + ":on-03",
                visit,
                "ON",
                "eklunden",
                "on-03",
                state,
                new Engagement(at, at.plusHours(2), 0, "Eklunden"),
                1,
                new Compensable(Duration.ofHours(countedHours), Reason.FULL),
                new CompensationClaim.Attest(null, null, null, null),
                null);
    }

    private static CompensationClaim earlier(ClaimState state) {
        return claim("a", "2027-02-01T10:00", state, 2);
    }

    private static CompensationClaim later(ClaimState state, int countedHours) {
        return claim("c", "2027-11-01T10:00", state, countedHours);
    }

    private static final CompensationClaim THIS = claim("b", "2027-06-01T10:00", DRAFT, 0);

    private static int ordinal(CompensationClaim... others) {
        return YearOfVisits.ordinal(
                THIS,
                java.util.stream.Stream.concat(java.util.stream.Stream.of(THIS), List.of(others).stream())
                        .toList());
    }

    @Test
    @DisplayName("The only visit is the first; it is not counted against itself")
    void only() {
        assertThat(ordinal()).isEqualTo(1);
    }

    @Test
    @DisplayName("A visit before it counts, whether it is claimed yet or not")
    void before() {
        for (ClaimState state : List.of(DRAFT, CLAIMED, GRANTED, EXPORTED)) {
            assertThat(ordinal(earlier(state))).as(state.name()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("A visit that gave nothing, declined or refused, uses up nothing")
    void gaveNothing() {
        assertThat(ordinal(earlier(NONE), earlier(REFUSED))).isEqualTo(1);
    }

    @Test
    @DisplayName("A visit after it counts only if it is already compensated: never more than the year's")
    void after() {
        assertThat(ordinal(later(DRAFT, 0))).isEqualTo(1);
        assertThat(ordinal(later(CLAIMED, 2))).isEqualTo(2);
        assertThat(ordinal(later(EXPORTED, 3))).isEqualTo(2);
        assertThat(ordinal(later(CLAIMED, 0))).as("it gave nothing").isEqualTo(1);
    }

    @Test
    @DisplayName("Two visits at the same time have an order all the same")
    void sameTime() {
        assertThat(ordinal(claim("a", "2027-06-01T10:00", DRAFT, 0))).isEqualTo(2);
        assertThat(ordinal(claim("z", "2027-06-01T10:00", DRAFT, 0))).isEqualTo(1);
    }
}

package se.namndbesok.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.namndbesok.compensation.Compensable.Reason;

/** At most two visits of three hours per politician, unit and year, as a table. */
class CompensationCapTest {

    @ParameterizedTest(name = "{0}: visit {1} of {2} gives {3}, {4}")
    @CsvSource({
        "CAP,  1, PT2H,     PT2H,    FULL", //             AC-36: the first
        "CAP,  2, PT3H30M,  PT3H,    CAPPED", //           AC-36: over three hours (E17)
        "CAP,  3, PT2H,     PT0S,    VISITS_USED_UP", //   AC-36: the third (E16)
        "CAP,  1, PT3H,     PT3H,    FULL", //             just the cap is not over it
        "CAP,  1, PT3H1M,   PT3H,    CAPPED", //           a minute over
        "CAP,  1, PT2H59M,  PT2H59M, FULL", //             a minute under
        "CAP,  2, PT1M,     PT1M,    FULL", //             the shortest there is
        "CAP,  4, PT8H,     PT0S,    VISITS_USED_UP", //   however long, however late in the row
        "CAP, 20, PT1M,     PT0S,    VISITS_USED_UP", //
        "FLAT, 1, PT1H,     PT3H,    FLAT", //             a flat rate fills up
        "FLAT, 2, PT5H,     PT3H,    FLAT", //             and cuts
        "FLAT, 3, PT3H,     PT0S,    VISITS_USED_UP", //   but not for a third visit
    })
    @DisplayName("AC-36 What counts")
    void counts(String mode, int ordinal, Duration visited, Duration counted, Reason reason) {
        CompensationCap cap = new CompensationCap(2, Duration.ofHours(3), mode.equals("FLAT"));
        assertThat(cap.apply(ordinal, visited)).isEqualTo(new Compensable(counted, reason));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, PT0S", "1, 1, PT1H", "1, 2, PT0S"})
    @DisplayName("The number of visits is the policy's")
    void visitsOfThePolicy(int visits, int ordinal, Duration counted) {
        CompensationCap cap = new CompensationCap(visits, Duration.ofHours(3), false);
        assertThat(cap.apply(ordinal, Duration.ofHours(1)).counted()).isEqualTo(counted);
    }
}

package se.namndbesok.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.compensation.Compensable.Reason;

/** What counts of the visits of a year, in whatever order they are claimed. */
class YearsClaimsTest extends ClaimStory {

    @Test
    @DisplayName("AC-36 2.0 h, 3.5 h and 2.0 h in 2027 give 2 h, 3 h and 0 h with the reason; 2028 starts from zero")
    void cap() {
        haveVisitedEklunden("v1", "2027-03-16T13:00", "2027-03-16T15:00", SAGA);
        claims(SAGA);
        basisIs("2H", Reason.FULL);
        haveVisitedEklunden("v2", "2027-09-14T13:00", "2027-09-14T16:30", SAGA);
        claims(SAGA);
        basisIs("3H", Reason.CAPPED);
        haveVisitedEklunden("v3", "2027-12-31T13:00", "2027-12-31T15:00", SAGA);
        assertThat(shown(task("claimCompensation", SAGA), "expected"))
                .isEqualTo("0 timmar räknas. Årets besök på enheten med ersättning är redan använda.");
        claims(SAGA);
        basisIs("0H", Reason.VISITS_USED_UP);
        haveVisitedEklunden("v4", "2028-01-01T13:00", "2028-01-01T15:00", SAGA);
        claims(SAGA);
        basisIs("2H", Reason.FULL);
        assertThat(record().ordinal()).isEqualTo(1);
    }

    @Test
    @DisplayName("Across New Year a claim counts by the visit's day, whenever it is made")
    void claimedNextYear() {
        haveVisitedEklunden("v1", "2027-12-30T13:00", "2027-12-30T15:00", SAGA);
        haveVisitedEklunden("v2", "2028-01-04T13:00", "2028-01-04T15:00", SAGA);
        now("2028-01-10T10:00");
        claimsOf("v2");
        claimsOf("v1");
        assertThat(claims.get("v1:on-03").ordinal()).isEqualTo(1);
        assertThat(claims.get("v2:on-03").ordinal()).isEqualTo(1);
    }

    /** The open claim for that visit, where there are several. */
    private void claimsOf(String visit) {
        claimsOf(visit, SAGA);
    }

    private void claimsOf(String visit, String politician) {
        String task = tasks.createTaskQuery()
                .taskDefinitionKey("claimCompensation")
                .processInstanceBusinessKey(visit + ":" + politician)
                .singleResult()
                .getId();
        submit(task, politician, "decision", "CLAIM", "start", "13:00", "end", "15:00", "place", "Eklunden");
    }

    @Test
    @DisplayName("Whichever is claimed first, never more than two visits of a year count")
    void anyOrder() {
        haveVisitedEklunden("v1", "2027-03-01T13:00", "2027-03-01T15:00", SAGA);
        haveVisitedEklunden("v2", "2027-04-01T13:00", "2027-04-01T15:00", SAGA);
        haveVisitedEklunden("v3", "2027-05-03T13:00", "2027-05-03T15:00", SAGA);
        claimsOf("v3");
        claimsOf("v2");
        claimsOf("v1");
        List<Long> counted = List.of("v1", "v2", "v3").stream()
                .map(visit ->
                        claims.get(visit + ":on-03").compensable().counted().toHours())
                .toList();
        assertThat(counted).containsExactly(2L, 2L, 0L);
    }

    @Test
    @DisplayName("Each politician has two visits a year, also where two visit together")
    void perPolitician() {
        haveVisitedEklunden("v1", "2027-03-16T13:00", "2027-03-16T15:00", SAGA, INGA_MAJ);
        haveVisitedEklunden("v2", "2027-04-16T13:00", "2027-04-16T15:00", SAGA);
        haveVisitedEklunden("v3", "2027-05-17T13:00", "2027-05-17T15:00", SAGA, INGA_MAJ);
        List.of("v1", "v2", "v3").forEach(this::claimsOf);
        token().waitsAt("claimCompensation");
        claimsOf("v3", INGA_MAJ);
        assertThat(claims.get("v3:on-03").ordinal()).isEqualTo(3);
        assertThat(claims.get("v3:on-05").ordinal()).isEqualTo(2);
    }
}

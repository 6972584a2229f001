package se.namndbesok.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.compensation.ClaimState;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.engine.play.PlayPeople;

/** The claims of the demonstration's visits, one waiting for each of those who have to do with them: the earliest has gone farthest. */
@Component
@Profile("demo")
class DemoClaims {

    private static final String CHAIR = "on-01";
    private static final String SECRETARY = "ellinor.vassmyr";

    private final CompensationClaims claims;
    private final PlayPeople people;

    DemoClaims(CompensationClaims claims, PlayPeople people) {
        this.claims = claims;
        this.people = people;
    }

    void play() {
        List<CompensationClaim> open = claims.of("ON", ClaimState.DRAFT);
        first(open, 3).forEach(this::claimed);
        first(open, 2)
                .forEach(claim -> handsIn(SECRETARY, claim, "endorseCompensation", Map.of("decision", "ENDORSE")));
        first(open, 1).forEach(claim -> handsIn(CHAIR, claim, "grantCompensation", Map.of("decision", "GRANT")));
    }

    private static Stream<CompensationClaim> first(List<CompensationClaim> open, int most) {
        return open.stream().limit(most);
    }

    /** With the times and the place that the form shows. */
    private void claimed(CompensationClaim claim) {
        Map<String, Object> answers = new HashMap<>(Map.of("decision", "CLAIM", "travelMinutes", 30));
        for (String key : List.of("start", "end", "place")) {
            answers.put(key, people.shown(claim.personId(), claim.id(), "claimCompensation", key));
        }
        handsIn(claim.personId(), claim, "claimCompensation", answers);
    }

    private void handsIn(String person, CompensationClaim claim, String task, Map<String, ?> answers) {
        people.handsIn(person, claim.id(), task, answers);
    }
}

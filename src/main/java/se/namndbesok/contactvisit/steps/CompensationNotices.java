package se.namndbesok.contactvisit.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.contactvisit.VisitsOfTheYear;
import se.namndbesok.register.CompensationRules;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.Unit;

/** What a politician is told of compensation before booking: what it is, and that a third visit gives none (A-29, E16). */
@Component
class CompensationNotices {

    private final Policies policies;
    private final VisitsOfTheYear visits;
    private final Texts texts;
    private final Clock clock;

    CompensationNotices(Policies policies, VisitsOfTheYear visits, Texts texts, Clock clock) {
        this.policies = policies;
        this.visits = visits;
        this.texts = texts;
        this.clock = clock;
    }

    /** Where the policy gives no compensation, where to claim it (AC-38). */
    List<String> of(Policy policy, String person, List<Unit> own) {
        CompensationRules rules = policies.compensation(policy.id());
        if (!rules.enabled()) {
            String system = Objects.requireNonNullElse(rules.claimIn(), texts.get("info.comp.system"));
            return List.of(texts.get("info.comp.none", "system", system));
        }
        Map<String, Integer> booked = visits.byUnit(person, LocalDate.now(clock));
        Stream<String> beyond = own.stream()
                .filter(unit -> booked.getOrDefault(unit.id(), 0) >= rules.visitsPerYear())
                .map(unit -> beyond(unit, booked.get(unit.id())));
        return Stream.concat(Stream.of(general(rules)), beyond).toList();
    }

    private String general(CompensationRules rules) {
        String key = rules.flat() ? "info.comp.flat" : "info.comp";
        return texts.get(
                key, "visits", rules.visitsPerYear(), "hours", rules.perVisit().toHours());
    }

    private String beyond(Unit unit, int booked) {
        String ordinal = "ordinal." + (booked + 1);
        return texts.get(
                "info.comp.third",
                "ordinal",
                texts.get(texts.has(ordinal) ? ordinal : "ordinal.many"),
                "unit",
                unit.name());
    }
}

package se.namndbesok.web.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.web.register.RunningVisits.Visit;

/** What a load would do to the contact visits that are under way (E6–E9). */
@Component
@Order(1)
class VisitEffects implements RegisterEffect<Map<String, Visit>> {

    private final RunningVisits visits;
    private final Words words;

    VisitEffects(RunningVisits visits, Words words) {
        this.visits = visits;
        this.words = words;
    }

    @Override
    public Map<String, Visit> look() {
        return visits.look();
    }

    @Override
    public List<String> between(Map<String, Visit> before, Map<String, Visit> after) {
        List<String> effects = new ArrayList<>();
        before.forEach((id, visit) -> visit(visit, after.get(id), effects));
        return effects;
    }

    private void visit(Visit before, Visit after, List<String> effects) {
        String visit = before.isBooked()
                ? words.get("effect.visit", "unit", before.unit(), "day", SwedishDates.day(before.day()))
                : words.get("effect.unbooked", "unit", before.unit());
        if (before.isAssigned() && !after.isAssigned()) {
            effects.add(words.get("effect.assignment", "visit", visit));
        }
        if (before.isInRegister() && !after.isInRegister()) {
            effects.add(words.get("effect.left", "visit", visit));
        }
        if (!before.isClosed() && after.isClosed()) {
            effects.add(words.get("effect.closed", "visit", visit));
        }
        if (!before.managers().equals(after.managers())) {
            effects.add(words.get(
                    "effect.manager",
                    "visit",
                    visit,
                    "before",
                    names(before.managers()),
                    "after",
                    names(after.managers())));
        }
    }

    private String names(java.util.Set<String> managers) {
        return managers.isEmpty() ? words.get("effect.nobody") : String.join(", ", managers);
    }
}

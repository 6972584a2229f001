package se.namndbesok.web.register;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.web.register.RunningVisits.Agenda;
import se.namndbesok.web.register.RunningVisits.Seen;
import se.namndbesok.web.register.RunningVisits.Visit;

/** What a load would do to running visits and to the lists of coming meetings, in Swedish sentences. */
@Component
class Effects {

    private final Words words;

    Effects(Words words) {
        this.words = words;
    }

    /** None where the load touches no running visit. */
    List<String> between(Seen before, Seen after) {
        List<String> effects = new ArrayList<>();
        before.visits().forEach((id, visit) -> visit(visit, after.visits().get(id), effects));
        before.meetings().forEach((id, list) -> meeting(list, after.meetings().get(id), effects));
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

    private void meeting(Agenda before, Agenda after, List<String> effects) {
        if (before.isHeld() && !after.isHeld()) {
            effects.add(words.get(
                    "effect.cancelled", "date", SwedishDates.day(before.date()), "reports", before.reports()));
        } else if (!before.date().equals(after.date())) {
            effects.add(words.get(
                    "effect.moved",
                    "date",
                    SwedishDates.day(before.date()),
                    "to",
                    SwedishDates.day(after.date()),
                    "reports",
                    before.reports()));
        }
    }
}

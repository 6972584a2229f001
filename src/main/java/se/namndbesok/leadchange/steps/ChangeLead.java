package se.namndbesok.leadchange.steps;

import static se.namndbesok.leadchange.LeadChangeVariables.IS_LEAD_CHANGED;
import static se.namndbesok.leadchange.LeadChangeVariables.SUCCESSOR;
import static se.namndbesok.leadchange.LeadChangeVariables.VISIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.leadchange.steps.BookedVisits.Booked;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Seats;

/** The secretary has somebody else lead a booked visit (E18, X-05). No reason is asked for. */
@Component
class ChangeLead extends FormTask<Optional<ChangeLead.Change>> {

    record Change(String visit, String successor) {}

    private final BookedVisits visits;
    private final Seats seats;
    private final People people;
    private final Clock clock;

    ChangeLead(BookedVisits visits, Seats seats, People people, Clock clock) {
        this.visits = visits;
        this.seats = seats;
        this.people = people;
        this.clock = clock;
    }

    @Override
    protected void show(Work work, FormData form) {
        form.put("visits", visits.of(work.board()).stream().map(this::option).toList());
        form.put(
                "successors",
                politicians(work, LocalDate.now(clock)).stream()
                        .map(person -> new Option(person.name(), person.id()))
                        .toList());
    }

    private Option option(Booked visit) {
        String lead = people.get(visit.lead()).name();
        return new Option(visit.unit() + " " + SwedishDates.day(visit.day()) + ", " + lead, visit.id());
    }

    private List<Person> politicians(Work work, LocalDate day) {
        return seats.politicians(work.board(), day);
    }

    @Override
    protected Optional<Change> read(Work work, FormData form, Problems problems) {
        if (!form.textOrEmpty("decision").equals("CHANGE")) {
            return Optional.empty();
        }
        String successor = form.textOrEmpty("successor");
        Optional<Booked> visit = visits.of(work.board()).stream()
                .filter(it -> it.id().equals(form.textOrEmpty("visit")))
                .findFirst();
        problems.addIf(visit.isEmpty(), "err.choice", "field", "Besök");
        boolean mayLead = visit.filter(it -> !it.lead().equals(successor)).stream()
                .flatMap(it -> politicians(work, it.day()).stream())
                .anyMatch(person -> person.id().equals(successor));
        problems.addIf(visit.isPresent() && !mayLead, "err.choice", "field", "Vem leder besöket i stället?");
        return visit.map(it -> new Change(it.id(), successor));
    }

    @Override
    protected void accept(Work work, Optional<Change> change) {
        work.set(IS_LEAD_CHANGED, change.isPresent());
        change.ifPresent(it -> {
            work.set(VISIT, it.visit());
            work.set(SUCCESSOR, it.successor());
        });
    }

    @Override
    protected Map<String, String> facts(Work work) {
        return Map.of();
    }
}

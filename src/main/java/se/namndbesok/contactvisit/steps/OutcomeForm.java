package se.namndbesok.contactvisit.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Outcome;
import se.namndbesok.contactvisit.VisitTime;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.register.Person;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Seats;

/** The questions about a visit that has been, or has not been. */
@Component
class OutcomeForm {

    private static final List<String> ALL_GROUPS = List.of("SERVICE_USERS", "RELATIVES", "UNIT_MANAGER", "STAFF");

    private final Seats seats;
    private final Policies policies;
    private final VisitTexts texts;
    private final Clock clock;

    OutcomeForm(Seats seats, Policies policies, VisitTexts texts, Clock clock) {
        this.seats = seats;
        this.policies = policies;
        this.texts = texts;
        this.clock = clock;
    }

    void show(ContactVisit visit, FormData form) {
        form.put("start", visit.time().start().toLocalTime().toString());
        form.put("end", visit.time().end().toLocalTime().toString());
        form.put("attendees", visit.attendees());
        form.put("politicians", VisitTexts.people(politicians(visit)));
        form.put("groups", texts.options("groups", groups(visit)));
    }

    /** The policy's groups, and relatives (A-30; the last one by default); all where the policy is silent. */
    private List<String> groups(ContactVisit visit) {
        List<String> named = policies.get(visit.policyId()).visits().conversationGroups();
        return ALL_GROUPS.stream()
                .filter(group -> named.isEmpty() || named.contains(group) || group.equals("RELATIVES"))
                .toList();
    }

    private List<Person> politicians(ContactVisit visit) {
        return seats.politicians(visit.boardId(), visit.time().day());
    }

    VisitOutcome read(ContactVisit visit, FormData form, Problems problems) {
        String outcome = form.textOrEmpty("outcome");
        return switch (outcome) {
            case "HELD" -> held(visit, form, problems);
            case "NEW_TIME_AGREED" -> moved(visit, form, problems);
            case "POLITICIAN_DID_NOT_COME", "UNIT_COULD_NOT_RECEIVE" ->
                new VisitOutcome(Outcome.valueOf(outcome), null, visit.attendees(), List.of());
            default -> null; // no answer, or an unknown one: the form's own rules have said so
        };
    }

    private VisitOutcome held(ContactVisit visit, FormData form, Problems problems) {
        LocalTime start = time("start", "Besöket började", form, problems);
        LocalTime end = time("end", "Besöket slutade", form, problems);
        problems.at("end").addIf(!end.isAfter(start), "err.time");
        List<String> attendees = form.choices("attendees");
        problems.at("attendees").addIf(attendees.isEmpty(), "err.required", "field", "Närvarande politiker");
        List<String> board = politicians(visit).stream().map(Person::id).toList();
        problems.at("attendees").addIf(!board.containsAll(attendees), "err.attendee");
        problems.at("attendees").addIf(!attendees.contains(visit.leadId()) && !attendees.isEmpty(), "err.leadAttends");
        List<String> met = form.choices("groupsMet");
        problems.at("groupsMet").addIf(!groups(visit).containsAll(met), "err.choice", "field", "Jag samtalade med");
        LocalDate day = visit.time().day();
        return new VisitOutcome(null, new VisitTime(day.atTime(start), day.atTime(end)), attendees, met);
    }

    private static LocalTime time(String key, String label, FormData form, Problems problems) {
        problems.at(key).addIf(form.time(key).isEmpty(), "err.required", "field", label);
        return form.time(key).orElse(LocalTime.MIDNIGHT);
    }

    private VisitOutcome moved(ContactVisit visit, FormData form, Problems problems) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDateTime start = form.moment("newTime").orElse(now);
        problems.at("newTime").addIf(form.moment("newTime").isEmpty(), "err.required", "field", "Ny tid");
        form.moment("newTime").ifPresent(time -> ProposedTimes.check(time, now, problems.at("newTime")));
        VisitTime time = VisitTime.of(start, visit.minutes());
        return new VisitOutcome(Outcome.NEW_TIME_AGREED, time, visit.attendees(), List.of());
    }
}

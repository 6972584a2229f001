package se.namndbesok.contactvisit.steps;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Programmes;
import se.namndbesok.contactvisit.VisitFacts;
import se.namndbesok.contactvisit.VisitProgramme;
import se.namndbesok.engine.FormData;
import se.namndbesok.register.BoardDecisions;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;

/** A booked visit to read: time, people, programme, what to bear in mind, and decisions to tell about. */
@Component
class VisitPage {

    private final VisitFacts facts;
    private final Programmes programmes;
    private final Policies policies;
    private final BoardDecisions decisions;
    private final VisitTexts texts;

    VisitPage(VisitFacts facts, Programmes programmes, Policies policies, BoardDecisions decisions, VisitTexts texts) {
        this.facts = facts;
        this.programmes = programmes;
        this.policies = policies;
        this.decisions = decisions;
        this.texts = texts;
    }

    void show(ContactVisit visit, FormData form) {
        form.put("unit", facts.unit(visit));
        form.put("time", visit.time().inSwedish());
        form.put("politicians", facts.names(visit.attendees()));
        form.put("manager", facts.manager(visit).name());
        form.put("isPlanned", programmes.find(visit.id()).isPresent());
        programmes.find(visit.id()).ifPresent(programme -> show(programme, form));
    }

    private void show(VisitProgramme programme, FormData form) {
        form.put("programme", programme.programme());
        form.put("meetingPlace", programme.meetingPlace());
        form.put(
                "groups",
                programme.groups().stream()
                        .map(group -> texts.label("groups", group))
                        .collect(Collectors.joining(", ")));
        form.put("integrity", programme.integrity());
        form.put("notes", programme.notes());
    }

    /** What the politician bears in mind (AC-10), and may tell about where the policy says so (B-10, AC-11). */
    void showForPolitician(ContactVisit visit, FormData form) {
        show(visit, form);
        form.put("notices", texts.bearInMind(policies.get(visit.policyId())));
        form.put("decisions", decisions(visit));
    }

    /** Decisions already taken that concern the unit, where the policy has the politician tell of them. */
    List<String> decisions(ContactVisit visit) {
        Policy policy = policies.get(visit.policyId());
        return policy.visits().informUnitOfDecisions()
                ? decisions.forUnit(visit.unitId(), visit.time().day()).stream()
                        .map(decision -> SwedishDates.day(decision.date()) + ", " + decision.paragraph() + ": "
                                + decision.heading())
                        .toList()
                : List.of();
    }
}

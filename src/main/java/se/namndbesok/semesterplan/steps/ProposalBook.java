package se.namndbesok.semesterplan.steps;

import org.springframework.stereotype.Component;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisits;
import se.namndbesok.semesterplan.Coordination;
import se.namndbesok.semesterplan.Coordinations;
import se.namndbesok.semesterplan.PlanCalendar;

/** Enters proposals: the visit itself, and how the department arrived at it. */
@Component
class ProposalBook {

    private final StudyVisits visits;
    private final Coordinations coordinations;
    private final PlanCalendar calendar;

    ProposalBook(StudyVisits visits, Coordinations coordinations, PlanCalendar calendar) {
        this.visits = visits;
        this.coordinations = coordinations;
        this.calendar = calendar;
    }

    void enter(Proposed proposed, StudyVisit.State state, String person) {
        String id = proposed.visit().id();
        int version = coordinations.find(id).map(Coordination::version).orElse(0) + 1;
        visits.save(proposed.visit());
        visits.become(id, state);
        coordinations.save(
                id, new Coordination(version, proposed.coordinated(), proposed.reason(), person, calendar.today()));
    }
}

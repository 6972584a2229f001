package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.VISIT_DAY;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Programmes;
import se.namndbesok.contactvisit.VisitProgramme;
import se.namndbesok.contactvisit.VisitState;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;

/** The unit manager plans the visit: programme, meeting place, whom the politicians meet. */
@Component
class PlanVisit extends VisitTask<VisitProgramme> {

    private final Programmes programmes;

    PlanVisit(VisitDesk desk, Programmes programmes) {
        super(desk);
        this.programmes = programmes;
    }

    @Override
    protected void show(Work work, FormData form) {
        ContactVisit visit = visit(work);
        form.put("unit", facts.unit(visit));
        form.put("time", visit.time().inSwedish());
        form.put("politicians", facts.names(visit.attendees()));
        form.put("adaptation", visit.adaptation());
        form.put("message", visit.message());
        programmes.find(work.id()).ifPresent(earlier -> showAgain(earlier, form));
    }

    /** A visit that was moved keeps what was planned, for the manager to change. */
    private static void showAgain(VisitProgramme earlier, FormData form) {
        form.put("programme", earlier.programme());
        form.put("meetingPlace", earlier.meetingPlace());
        form.put("groups", earlier.groups());
        form.put("integrity", earlier.integrity());
        form.put("notes", earlier.notes());
    }

    @Override
    protected VisitProgramme read(Work work, FormData form, Problems problems) {
        List<String> groups = form.choices("groups");
        return new VisitProgramme(
                form.textOrEmpty("programme"),
                form.textOrEmpty("meetingPlace"),
                groups,
                form.textOrEmpty("integrity"),
                form.textOrEmpty("notes"));
    }

    @Override
    protected void accept(Work work, VisitProgramme programme) {
        programmes.plan(work.id(), programme);
        visits.become(work.id(), VisitState.PLANNED);
    }

    @Override
    protected LocalDate event(Work work) {
        return work.get(VISIT_DAY);
    }

    /** The visit takes place without a programme (E10). */
    @Override
    protected List<Person> escalation(Work work) {
        return overseers.ofProgramme(visit(work));
    }

    @Override
    protected LocalDate before(Work work) {
        return visit(work).time().day();
    }
}

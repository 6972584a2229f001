package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_VISIT_ALLOWED;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.contactvisit.VisitState;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.People;
import se.namndbesok.register.Provider;
import se.namndbesok.register.Units;

/** The agreement with the provider does not allow visits: the secretary opens for this one, or says no (E24, X-19). */
@Component
class AllowVisit extends VisitTask<Boolean> {

    private final Units units;
    private final People people;
    private final VisitMail mail;

    AllowVisit(VisitDesk desk, Units units, People people, VisitMail mail) {
        super(desk);
        this.units = units;
        this.people = people;
        this.mail = mail;
    }

    @Override
    protected void show(Work work, FormData form) {
        ContactVisit visit = visit(work);
        Provider provider = units.get(visit.unitId()).provider();
        form.put("unit", facts.unit(visit));
        form.put("provider", provider.name());
        form.put("agreement", provider.agreement());
        form.put("politicians", facts.names(visit.attendees()));
        form.put("times", facts.of(visit).get("times"));
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        return form.textOrEmpty("decision").equals("ALLOW");
    }

    @Override
    protected void accept(Work work, Boolean allowed) {
        work.set(IS_VISIT_ALLOWED, allowed);
        if (!allowed) {
            visits.become(work.id(), VisitState.CANCELLED);
            yearNews.over(work.id());
            ContactVisit visit = visit(work);
            mail.send("visitNotAllowed", visit, people.get(visit.leadId()), Links.taskList());
        }
    }

    @Override
    protected LocalDate before(Work work) {
        return facts.firstProposedDay(visit(work));
    }
}

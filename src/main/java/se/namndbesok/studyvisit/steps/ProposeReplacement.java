package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.IS_REPLACEMENT_PROPOSED;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit;

/** A visit was called off early enough for another date: its head proposes one, or says that there is none (F15). */
@Component
class ProposeReplacement extends StudyVisitTask<When> {

    private final WhenForm times;

    ProposeReplacement(StudyVisitDesk desk, StudyVisitPage page, WhenForm times) {
        super(desk, page);
        this.times = times;
    }

    @Override
    protected void show(Work work, FormData form) {
        page.show(work, form);
        form.put("place", visit(work).place());
    }

    /** The new date; one without a day where there is none. */
    @Override
    protected When read(Work work, FormData form, Problems problems) {
        boolean proposed = form.textOrEmpty("replacement").equals("YES");
        return proposed ? times.read(visit(work), form, problems) : new When(null, null, null, null);
    }

    @Override
    protected void accept(Work work, When when) {
        boolean proposed = when.date() != null;
        work.set(IS_REPLACEMENT_PROPOSED, proposed);
        if (proposed) {
            desk.visits().save(StudyVisitChanges.moved(visit(work), when));
            desk.visits().become(work.id(), StudyVisit.State.PRESENTED);
        }
    }

    /** Another date is to be found even where the day of the visit that is called off is near. */
    @Override
    protected LocalDate event(Work work) {
        return null;
    }

    @Override
    protected Person holder(Work work) {
        return desk.facts().head(visit(work));
    }
}

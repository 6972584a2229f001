package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.CALL_OFF_REASON;
import static se.namndbesok.studyvisit.StudyVisitVariables.IS_LIMIT_CHANGED;
import static se.namndbesok.studyvisit.StudyVisitVariables.IS_VISIT_CALLED_OFF;
import static se.namndbesok.studyvisit.StudyVisitVariables.IS_VISIT_MOVED;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit;

/**
 * The department's head has the visit and its list before the eyes. It is handed in only to change when and where it is (F9),
 * how many may come (F11) or who receives them (F16), or to call it off (F15).
 */
@Component
class ChangeStudyVisit extends StudyVisitTask<StudyVisitChange> {

    private static final List<String> CHANGES = List.of("MOVE", "LIMIT", "CONTACT", "CALL_OFF");

    private final ChangeOfVisitForm changes;
    private final ChangeNews news;

    ChangeStudyVisit(StudyVisitDesk desk, StudyVisitPage page, ChangeOfVisitForm changes, ChangeNews news) {
        super(desk, page);
        this.changes = changes;
        this.news = news;
    }

    @Override
    protected void show(Work work, FormData form) {
        page.show(work, form);
        page.showList(work, form);
        form.put("changes", page.options("studyVisitChange", CHANGES));
        form.put("reasons", page.options("reason", ChangeOfVisitForm.REASONS));
        changes.show(visit(work), form);
    }

    @Override
    protected StudyVisitChange read(Work work, FormData form, Problems problems) {
        problems.at("change").addIf(desk.deadlines().hasBegun(visit(work)), "err.studyVisitBegun");
        return changes.read(visit(work), form, problems);
    }

    @Override
    protected void accept(Work work, StudyVisitChange change) {
        work.set(IS_VISIT_MOVED, change.when() != null);
        work.set(IS_LIMIT_CHANGED, change.is("LIMIT"));
        work.set(IS_VISIT_CALLED_OFF, change.is("CALL_OFF"));
        StudyVisit visit = visit(work);
        if (change.when() != null) {
            desk.visits().save(StudyVisitChanges.moved(visit, change.when()));
        } else if (change.is("LIMIT")) {
            desk.signUps().want(work.id(), change.limit());
        } else if (change.is("CONTACT")) {
            desk.visits().save(StudyVisitChanges.received(visit, change.contact()));
            news.tellOfContact(visit(work));
        } else {
            work.set(CALL_OFF_REASON, change.reason());
        }
    }

    @Override
    protected LocalDate due(Work work) {
        return visit(work).date();
    }

    @Override
    protected LocalDate followUp(Work work) {
        return visit(work).date();
    }

    @Override
    protected Person holder(Work work) {
        return desk.facts().head(visit(work));
    }
}

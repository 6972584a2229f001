package se.namndbesok.studyvisit.steps;

import java.time.LocalDate;
import java.util.Map;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;

/** What all user tasks of a study visit share. */
abstract class StudyVisitTask<R> extends FormTask<R> {

    final StudyVisitDesk desk;
    final StudyVisitPage page;

    StudyVisitTask(StudyVisitDesk desk, StudyVisitPage page) {
        this.desk = desk;
        this.page = page;
    }

    final StudyVisit visit(Work work) {
        return desk.visit(work.id());
    }

    @Override
    protected LocalDate event(Work work) {
        return visit(work).date();
    }

    @Override
    protected Map<String, String> facts(Work work) {
        return desk.facts().of(visit(work));
    }
}

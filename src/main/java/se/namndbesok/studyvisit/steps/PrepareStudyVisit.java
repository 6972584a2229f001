package se.namndbesok.studyvisit.steps;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;
import se.namndbesok.studyvisit.Preparations;
import se.namndbesok.studyvisit.Preparations.Preparation;

/** The department prepares the visit: programme, where to meet, rooms that suit the users' integrity (C-25). */
@Component
class PrepareStudyVisit extends StudyVisitTask<Preparation> {

    private final Preparations preparations;

    PrepareStudyVisit(StudyVisitDesk desk, StudyVisitPage page, Preparations preparations) {
        super(desk, page);
        this.preparations = preparations;
    }

    @Override
    protected void show(Work work, FormData form) {
        page.show(work, form);
        page.showList(work, form);
    }

    @Override
    protected Preparation read(Work work, FormData form, Problems problems) {
        return new Preparation(
                form.textOrEmpty("programme"),
                form.textOrEmpty("meetingPlace"),
                form.text("integrity").orElse(null));
    }

    @Override
    protected void accept(Work work, Preparation preparation) {
        preparations.save(work.id(), preparation);
    }

    @Override
    protected Person holder(Work work) {
        return desk.facts().host(visit(work));
    }

    @Override
    protected LocalDate before(Work work) {
        return visit(work).date();
    }
}

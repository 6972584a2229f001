package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.IS_STILL_LISTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.studyvisit.SeatChange;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.SignUpState;

/**
 * A participant or reserve has the visit before the eyes once the sign-up has closed. It is handed in only to withdraw, or to
 * confirm a visit that has been changed (F9).
 */
@Component
class AttendStudyVisit extends StudyVisitTask<String> {

    AttendStudyVisit(StudyVisitDesk desk, StudyVisitPage page) {
        super(desk, page);
    }

    private Optional<SignUp> own(Work work) {
        return desk.signUps().of(work.id()).of(work.person());
    }

    @Override
    protected void show(Work work, FormData form) {
        page.show(work, form);
        page.showNotices(form);
        form.put("standing", page.standing(work, work.person()));
        form.put("answers", page.options("attend", choices(work)));
    }

    private List<String> choices(Work work) {
        Optional<SignUp> listed = own(work).filter(it -> it.state().isListed());
        if (listed.isEmpty()) {
            return List.of("CLOSE");
        }
        return listed.get().askedOn() == null ? List.of("WITHDRAW") : List.of("CONFIRM", "WITHDRAW");
    }

    @Override
    protected String read(Work work, FormData form, Problems problems) {
        String answer = form.textOrEmpty("answer");
        boolean known = answer.isEmpty() || choices(work).contains(answer);
        problems.addIf(!known, "err.choice", "field", "Ditt svar");
        problems.at("answer").addIf(desk.deadlines().hasBegun(visit(work)), "err.studyVisitBegun");
        return answer;
    }

    @Override
    protected void accept(Work work, String answer) {
        String person = work.person();
        boolean confirms = answer.equals("CONFIRM");
        SeatChange change = desk.signUps()
                .change(
                        work.id(),
                        list -> confirms ? list.change(person, it -> it.answered(it.needs())) : list.notComing(person));
        work.set(IS_STILL_LISTED, confirms, "participation");
        desk.news().tell(change);
    }

    @Override
    protected LocalDate due(Work work) {
        return visit(work).date();
    }

    @Override
    protected LocalDate followUp(Work work) {
        return visit(work).date();
    }

    /** Who has a seat gets the details and the calendar file as the sign-up closes; a reserve has been told before. */
    @Override
    protected boolean isAnnounced(Work work) {
        return own(work).filter(it -> it.state() == SignUpState.SEATED).isPresent();
    }

    @Override
    protected CalendarEntry calendar(Work work) {
        return own(work)
                .map(it -> desk.facts().calendar(visit(work), it, CalendarEntry.Method.REQUEST))
                .orElse(null);
    }
}

package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.CALL_OFF_REASON;
import static se.namndbesok.studyvisit.StudyVisitVariables.IS_STUDY_VISIT_HELD;

import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.studyvisit.SeatList;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.SignUpState;
import se.namndbesok.studyvisit.steps.ConfirmStudyVisit.Attendance;

/**
 * The department tells whether the visit took place and who came (C-25). Who did not come is shown to nobody else (F13), and
 * no report is asked for.
 */
@Component
class ConfirmStudyVisit extends StudyVisitTask<Attendance> {

    ConfirmStudyVisit(StudyVisitDesk desk, StudyVisitPage page) {
        super(desk, page);
    }

    /** Who came; the reason is null for a visit that was held. */
    record Attendance(List<String> attended, String reason) {}

    private List<SignUp> participants(Work work) {
        return desk.signUps().of(work.id()).in(SignUpState.SEATED);
    }

    @Override
    protected void show(Work work, FormData form) {
        page.show(work, form);
        form.put("people", page.people(participants(work)));
        form.put("attended", participants(work).stream().map(SignUp::personId).toList());
        form.put("reasons", page.options("reason", ChangeOfVisitForm.REASONS));
    }

    @Override
    protected Attendance read(Work work, FormData form, Problems problems) {
        boolean held = form.textOrEmpty("outcome").equals("HELD");
        List<String> attended = form.choices("attended");
        List<String> known = participants(work).stream().map(SignUp::personId).toList();
        problems.addIf(held && !known.containsAll(attended), "err.choice", "field", "Deltagare som kom");
        problems.at("attended").addIf(held && attended.isEmpty(), "err.nobodyAttended");
        String reason = held ? null : form.textOrEmpty("reason");
        boolean unexplained = reason != null && !ChangeOfVisitForm.REASONS.contains(reason);
        problems.addIf(unexplained, "err.required", "field", "Anledning");
        return new Attendance(attended, reason);
    }

    @Override
    protected void accept(Work work, Attendance attendance) {
        boolean held = attendance.reason() == null;
        work.set(IS_STUDY_VISIT_HELD, held);
        if (held) {
            desk.signUps().change(work.id(), list -> attended(list, attendance.attended()));
            desk.visits().become(work.id(), StudyVisit.State.CARRIED_OUT);
        } else {
            work.set(CALL_OFF_REASON, attendance.reason());
        }
    }

    private static SeatList attended(SeatList list, List<String> came) {
        SeatList known = list;
        for (SignUp seated : list.in(SignUpState.SEATED)) {
            known = known.change(seated.personId(), it -> it.came(came.contains(it.personId())));
        }
        return known;
    }

    @Override
    protected Person holder(Work work) {
        return desk.facts().host(visit(work));
    }
}

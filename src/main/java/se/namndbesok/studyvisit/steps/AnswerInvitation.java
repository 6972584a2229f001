package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.IS_SEAT_RELEASED;
import static se.namndbesok.studyvisit.StudyVisitVariables.SIGN_UP_CLOSED_AT;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Seats;
import se.namndbesok.studyvisit.SeatChange;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.SignUpState;
import se.namndbesok.studyvisit.StudyVisitDeadlines;

/**
 * A politician answers whether to come (C-23). The task comes back after each answer, so that it can be changed as long as
 * the sign-up is open; who does not answer is not asked again (C-27).
 */
@Component
class AnswerInvitation extends StudyVisitTask<SignUpAnswer> {

    private final Seats seats;

    AnswerInvitation(StudyVisitDesk desk, StudyVisitPage page, Seats seats) {
        super(desk, page);
        this.seats = seats;
    }

    @Override
    protected void show(Work work, FormData form) {
        page.show(work, form);
        form.put("lastDay", SwedishDates.day(lastDay(work)));
        form.put("standing", page.standing(work, work.person()));
        form.put("answers", page.options("signUp", List.of("COMING", "NOT_COMING")));
        own(work).ifPresent(it -> {
            form.put("answer", it.state().isListed() ? "COMING" : "NOT_COMING");
            form.put("needs", it.needs());
        });
    }

    private Optional<SignUp> own(Work work) {
        return desk.signUps().of(work.id()).of(work.person());
    }

    private static LocalDate lastDay(Work work) {
        return StudyVisitDeadlines.lastDay(work.get(SIGN_UP_CLOSED_AT));
    }

    @Override
    protected SignUpAnswer read(Work work, FormData form, Problems problems) {
        boolean coming = form.textOrEmpty("answer").equals("COMING");
        SignUpAnswer answer = new SignUpAnswer(coming, form.text("needs").orElse(null));
        ZonedDateTime closing = work.get(SIGN_UP_CLOSED_AT);
        boolean closed = !desk.deadlines().now().isBefore(closing.toInstant());
        problems.at("answer").addIf(closed, "err.closed", "date", SwedishDates.day(closing.toLocalDate()));
        boolean seated = seats.ofPerson(work.person(), desk.deadlines().today()).stream()
                .anyMatch(seat -> seat.boardId().equals(work.board()));
        problems.at("answer").addIf(!seated, "err.notOfTheBoard");
        boolean twice = own(work).filter(it -> isSame(it, answer)).isPresent();
        problems.at("answer").addIf(twice, coming ? "err.alreadySignedUp" : "err.alreadyDeclined");
        return answer;
    }

    /** Nothing new; but who is asked to confirm a changed visit may say the same again. */
    private static boolean isSame(SignUp earlier, SignUpAnswer answer) {
        boolean same = earlier.state().isListed() == answer.coming();
        boolean needs = !answer.coming() || Objects.equals(earlier.needs(), answer.needs());
        return same && needs && earlier.askedOn() == null && earlier.state() != SignUpState.LAPSED;
    }

    @Override
    protected void accept(Work work, SignUpAnswer answer) {
        String person = work.person();
        SeatChange change = desk.signUps()
                .change(
                        work.id(),
                        list -> answer.coming() ? list.coming(person, answer.needs()) : list.notComing(person));
        work.set(IS_SEAT_RELEASED, change.releasedBy(person), "signUpDialogue");
        desk.news().tell(change);
    }

    /** The last day to sign up, or to change the answer. */
    @Override
    protected LocalDate due(Work work) {
        return lastDay(work);
    }

    /** Who has answered is not bothered by the task any more. */
    @Override
    protected LocalDate followUp(Work work) {
        return own(work).isPresent() ? visit(work).date() : null;
    }

    /** One mail tells of all visits of the semester: {@link OpenSignUp}. */
    @Override
    protected boolean isAnnounced(Work work) {
        return false;
    }
}

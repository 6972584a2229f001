package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.CALL_OFF_REASON;
import static se.namndbesok.studyvisit.StudyVisitVariables.IS_SIGN_UP_REOPENED;
import static se.namndbesok.studyvisit.StudyVisitVariables.IS_VISIT_CALLED_OFF;
import static se.namndbesok.studyvisit.StudyVisitVariables.SIGN_UP_CLOSED_AT;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.studyvisit.SeatChange;
import se.namndbesok.studyvisit.SeatList;
import se.namndbesok.studyvisit.SeatOrder;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.SignUpState;
import se.namndbesok.studyvisit.StudyVisitDeadlines;
import se.namndbesok.studyvisit.steps.CoordinateSignUps.Coordination;

/** The secretary decides where the rule does not: who gets a seat (C-23), or what to do when nobody comes (F14). */
@Component
class CoordinateSignUps extends StudyVisitTask<Coordination> {

    private final SignUpInvitation invitation;

    CoordinateSignUps(StudyVisitDesk desk, StudyVisitPage page, SignUpInvitation invitation) {
        super(desk, page);
        this.invitation = invitation;
    }

    /** What was decided: SEAT, EXTEND, INVITE_AGAIN or CALL_OFF, with who gets a seat or the new last day. */
    record Coordination(String decision, List<String> chosen, LocalDate lastDay) {}

    private List<SignUp> applicants(Work work) {
        return desk.signUps().of(work.id()).in(SignUpState.APPLIED);
    }

    @Override
    protected void show(Work work, FormData form) {
        page.show(work, form);
        page.showList(work, form);
        form.put("applicants", page.people(applicants(work)));
        form.put("freeSeats", applicants(work).isEmpty() ? 0 : free(work));
        form.put("decisions", page.options("coordination", decisions(work)));
    }

    private int free(Work work) {
        return desk.signUps().of(work.id()).freeSeats();
    }

    private List<String> decisions(Work work) {
        return applicants(work).isEmpty()
                ? List.of("EXTEND", "INVITE_AGAIN", "CALL_OFF")
                : List.of("SEAT", "EXTEND", "CALL_OFF");
    }

    @Override
    protected Coordination read(Work work, FormData form, Problems problems) {
        String decision = form.textOrEmpty("decision");
        boolean known = decision.isEmpty() || decisions(work).contains(decision);
        problems.addIf(!known, "err.choice", "field", "Ditt beslut");
        List<String> chosen = form.choices("chosen");
        LocalDate lastDay = form.day("lastDay").orElse(null);
        if (decision.equals("SEAT")) {
            List<String> ids = applicants(work).stream().map(SignUp::personId).toList();
            problems.addIf(!ids.containsAll(chosen), "err.choice", "field", "Deltagare");
            problems.at("chosen").addIf(chosen.size() != free(work), "err.seatsToGive", "count", free(work));
        }
        if (decision.equals("EXTEND") || decision.equals("INVITE_AGAIN")) {
            checkLastDay(visit(work), lastDay, problems);
        }
        return new Coordination(decision, chosen, lastDay);
    }

    private void checkLastDay(StudyVisit visit, LocalDate lastDay, Problems problems) {
        boolean fits = lastDay != null && !lastDay.isBefore(desk.deadlines().today()) && lastDay.isBefore(visit.date());
        problems.at("lastDay").addIf(!fits, "err.lastDay");
        if (fits) {
            desk.deadlines().insteadOf(lastDay, visit).ifPresent(other -> problems.at("lastDay")
                    .add("err.noWorkingDay", "day", SwedishDates.day(lastDay), "other", SwedishDates.day(other)));
        }
    }

    @Override
    protected void accept(Work work, Coordination coordination) {
        boolean calledOff = coordination.decision().equals("CALL_OFF");
        boolean seats = coordination.decision().equals("SEAT");
        work.set(IS_VISIT_CALLED_OFF, calledOff);
        work.set(IS_SIGN_UP_REOPENED, !calledOff && !seats);
        if (calledOff) {
            work.set(CALL_OFF_REASON, "NOBODY_SIGNED_UP");
        } else if (seats) {
            desk.news().tellReserves(seat(work, coordination.chosen()));
        } else {
            reopen(work, coordination);
        }
    }

    private SeatChange seat(Work work, List<String> chosen) {
        return desk.signUps().change(work.id(), list -> {
            List<String> all =
                    list.in(SignUpState.APPLIED).stream().map(SignUp::personId).toList();
            return list.closed(SeatOrder.chosen(all, chosen), list.seed());
        });
    }

    private void reopen(Work work, Coordination coordination) {
        desk.signUps().change(work.id(), SeatList::reopened);
        work.set(SIGN_UP_CLOSED_AT, StudyVisitDeadlines.closingAfter(coordination.lastDay()));
        desk.visits().become(work.id(), StudyVisit.State.OPEN);
        invitation.renew(work);
        if (coordination.decision().equals("INVITE_AGAIN")) {
            invitation.sendAgain(work);
        }
    }

    @Override
    protected LocalDate before(Work work) {
        return visit(work).date();
    }
}

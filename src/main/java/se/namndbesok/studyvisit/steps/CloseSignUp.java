package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.ARE_PARTICIPANTS_SETTLED;

import java.security.SecureRandom;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.studyvisit.SeatChange;
import se.namndbesok.studyvisit.SeatList;
import se.namndbesok.studyvisit.SeatOrder;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.SignUpState;

/** The sign-up is over: who applied is given a seat by the policy's rule (D21); a lottery's seed is kept. */
@Component
class CloseSignUp implements JavaDelegate {

    private final StudyVisitDesk desk;
    private final PartyOf parties;
    private final SecureRandom chance = new SecureRandom();

    CloseSignUp(StudyVisitDesk desk, PartyOf parties) {
        this.desk = desk;
        this.parties = parties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        SeatChange change = desk.signUps().change(work.id(), list -> given(list, work.board()));
        desk.news().tellReserves(change);
        desk.visits().become(work.id(), StudyVisit.State.CLOSED_FOR_SIGN_UP);
        if (change.after().signUps().stream().noneMatch(it -> it.state().isListed())) {
            desk.hosts()
                    .tellOfNobody(desk.visit(work.id()), desk.deadlines().now().toString());
        }
        boolean anybody =
                change.after().signUps().stream().anyMatch(it -> it.state().takesASeat());
        boolean undecided = !change.after().in(SignUpState.APPLIED).isEmpty();
        work.set(ARE_PARTICIPANTS_SETTLED, anybody && !undecided);
    }

    private SeatList given(SeatList list, String board) {
        List<String> applied =
                list.in(SignUpState.APPLIED).stream().map(SignUp::personId).toList();
        long seed = chance.nextLong();
        return switch (list.rule()) {
            case LOTTERY -> list.closed(SeatOrder.drawn(applied, seed), applied.isEmpty() ? list.seed() : (Long) seed);
            case SPREAD_OVER_PARTIES -> list.closed(SeatOrder.spread(applied, parties.on(board)), null);
            case SECRETARY_DECIDES -> list.closed(fits(list, applied) ? applied : List.of(), null);
            case FIRST_COME_FIRST_SERVED_WITH_RESERVE_LIST -> list.closed(applied, null);
        };
    }

    private static boolean fits(SeatList list, List<String> applied) {
        return list.seats() == null || applied.size() <= list.freeSeats();
    }
}

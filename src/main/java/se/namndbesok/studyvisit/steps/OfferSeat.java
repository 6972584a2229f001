package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.IS_SEAT_OFFERED;
import static se.namndbesok.studyvisit.StudyVisitVariables.OFFERED_TO;
import static se.namndbesok.studyvisit.StudyVisitVariables.OFFER_EXPIRED_AT;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.studyvisit.SeatChange;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.SignUpState;

/** A free seat is kept for the first reserve for 24 hours; an offer that was not answered in time is over (F12). */
@Component
class OfferSeat implements JavaDelegate {

    private static final String SCOPE = "seatOffer";

    private final StudyVisitDesk desk;

    OfferSeat(StudyVisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        StudyVisit visit = desk.visit(work.id());
        ZonedDateTime until = desk.deadlines().offer(visit);
        boolean begun = desk.deadlines().hasBegun(visit);
        SeatChange change = desk.signUps()
                .change(
                        work.id(),
                        list -> begun
                                ? list.lapse(desk.deadlines().now())
                                : list.lapse(desk.deadlines().now()).offerNext(until.toInstant()));
        Optional<SignUp> offered = change.changed().stream()
                .filter(it -> it.state() == SignUpState.OFFERED)
                .findFirst();
        work.set(IS_SEAT_OFFERED, offered.isPresent(), SCOPE);
        offered.ifPresent(it -> {
            work.set(OFFERED_TO, it.personId(), SCOPE);
            work.set(OFFER_EXPIRED_AT, until, SCOPE);
        });
        desk.news().tell(change);
    }
}

package se.namndbesok.studyvisit;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Links;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.notice.CalendarEntry.Method;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisits;
import se.namndbesok.studyvisit.StudyVisitMail.Letter;

/** Tells each whose place on a seat list is another than before, and the contact person who comes (C-23, C-24, F10..F12). */
@Component
public class SeatNews {

    private final StudyVisits visits;
    private final SignUps signUps;
    private final StudyVisitFacts facts;
    private final StudyVisitMail mail;
    private final HostNews hosts;

    SeatNews(StudyVisits visits, SignUps signUps, StudyVisitFacts facts, StudyVisitMail mail, HostNews hosts) {
        this.visits = visits;
        this.signUps = signUps;
        this.facts = facts;
        this.mail = mail;
        this.hosts = hosts;
    }

    /** Tells everybody. */
    public void tell(SeatChange change) {
        StudyVisit visit = visits.get(change.after().visitId());
        change.changed().forEach(signUp -> tell(visit, change, signUp));
        if (change.after().closed() && change.isAboutWhoComes()) {
            hosts.tell(visit);
        }
    }

    /** Tells only who did not get a seat. */
    public void tellReserves(SeatChange change) {
        StudyVisit visit = visits.get(change.after().visitId());
        change.changed().stream()
                .filter(signUp -> signUp.state() == SignUpState.RESERVE)
                .forEach(signUp -> tell(visit, change, signUp));
    }

    private void tell(StudyVisit visit, SeatChange change, SignUp signUp) {
        boolean hadSeat = change.before(signUp.personId())
                .filter(state -> state == SignUpState.SEATED)
                .isPresent();
        Optional<String> text = text(signUp.state(), hadSeat);
        if (text.isPresent()) {
            SignUp now = counted(visit, signUp);
            boolean seated = now.state() == SignUpState.SEATED;
            CalendarEntry calendar =
                    seated || hadSeat ? facts.calendar(visit, now, seated ? Method.REQUEST : Method.CANCEL) : null;
            Map<String, String> more = Map.of(
                    "seats", String.valueOf(change.after().seats()),
                    "number", String.valueOf(change.after().reserveNumber(now.personId())));
            String occasion = now.place() + "." + now.invitation();
            mail.send(
                    visit,
                    new Letter(text.get(), occasion, Links.taskList(), more, calendar),
                    facts.person(now.personId()));
        }
    }

    private static Optional<String> text(SignUpState state, boolean hadSeat) {
        return Optional.ofNullable(
                switch (state) {
                    case SEATED -> "seatGiven";
                    case RESERVE -> hadSeat ? "seatMovedToReserve" : "reserveListed";
                    case APPLIED -> "seatApplied";
                    case LAPSED -> "seatOfferLapsed";
                    case WITHDRAWN -> hadSeat ? "seatCancelled" : "signUpWithdrawn";
                    case OFFERED, DECLINED -> null; // the task tells of an offer, and who declines knows it
                });
    }

    /** Each mail has its own number, and so has each calendar entry: no number is ever used twice. */
    private SignUp counted(StudyVisit visit, SignUp signUp) {
        return signUps.change(visit.id(), list -> list.change(signUp.personId(), SignUp::invited))
                .after()
                .of(signUp.personId())
                .orElseThrow();
    }
}

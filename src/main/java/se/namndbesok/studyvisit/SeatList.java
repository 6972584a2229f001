package se.namndbesok.studyvisit;

import static se.namndbesok.studyvisit.SignUpState.APPLIED;
import static se.namndbesok.studyvisit.SignUpState.DECLINED;
import static se.namndbesok.studyvisit.SignUpState.LAPSED;
import static se.namndbesok.studyvisit.SignUpState.OFFERED;
import static se.namndbesok.studyvisit.SignUpState.RESERVE;
import static se.namndbesok.studyvisit.SignUpState.SEATED;
import static se.namndbesok.studyvisit.SignUpState.WITHDRAWN;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.namndbesok.register.StudyVisitRules.Oversubscription;

/**
 * Who has a seat on a study visit and who stands in reserve (C-19, C-23): never more seats than the limit, the reserves
 * in order of place, nobody dropped in silence. Each change gives a new list.
 *
 * @param seats null when as many may come as want to
 * @param closed whether the sign-up has closed and the seats are given
 * @param seed what a lottery was drawn with, null without one
 */
public record SeatList(
        String visitId, Integer seats, Oversubscription rule, boolean closed, Long seed, List<SignUp> signUps) {

    public SeatList {
        signUps = signUps.stream().sorted(Comparator.comparing(SignUp::place)).toList();
    }

    /** The person wants to come: a seat while there is one and nobody waits, else the end of the reserve list. */
    public SeatList coming(String person, String needs) {
        Optional<SignUp> before = of(person);
        if (before.filter(it -> it.state().isListed()).isPresent()) {
            return change(person, it -> it.answered(needs));
        }
        int invitation = before.map(SignUp::invitation).orElse(0);
        return put(SignUp.of(person, stateOfTheNext(), lastPlace() + 1, needs).after(invitation));
    }

    private SignUpState stateOfTheNext() {
        if (!closed && seats != null && rule != Oversubscription.FIRST_COME_FIRST_SERVED_WITH_RESERVE_LIST) {
            return APPLIED;
        }
        return hasFreeSeat() && in(RESERVE).isEmpty() ? SEATED : RESERVE;
    }

    /** The person does not come, or no longer. */
    public SeatList notComing(String person) {
        SignUp none = SignUp.of(person, DECLINED, lastPlace() + 1, null);
        return put(of(person).orElse(none))
                .change(
                        person,
                        it -> it.state().isListed() ? it.become(WITHDRAWN).answered(null) : it);
    }

    /** A free seat is kept for the first reserve until that moment; without seat or reserve nothing changes. */
    public SeatList offerNext(Instant until) {
        List<SignUp> reserves = in(RESERVE);
        return reserves.isEmpty() || !hasFreeSeat() ? this : put(reserves.get(0).offered(until));
    }

    /** The reserve takes the seat that is offered; an offer that no longer stands changes nothing. */
    public SeatList takeOffer(String person) {
        return change(person, it -> it.state() == OFFERED ? it.become(SEATED) : it);
    }

    /** Offers that were not answered in time are over. */
    public SeatList lapse(Instant now) {
        Predicate<SignUp> over = it -> it.state() == OFFERED && !now.isBefore(it.offeredUntil());
        return with(signUps.stream()
                .map(it -> over.test(it) ? it.become(LAPSED) : it)
                .toList());
    }

    /** Another number of seats (F11): the last who got a seat become the first reserves, or the first reserves get one. */
    public SeatList limitedTo(Integer newSeats) {
        SeatList changed = new SeatList(visitId, newSeats, rule, closed, seed, signUps);
        List<SignUp> taking =
                signUps.stream().filter(it -> it.state().takesASeat()).toList();
        for (int i = newSeats == null ? taking.size() : newSeats; i < taking.size(); i++) {
            changed = changed.put(taking.get(i).become(RESERVE));
        }
        while (changed.hasFreeSeat() && !changed.in(RESERVE).isEmpty()) {
            changed = changed.put(changed.in(RESERVE).get(0).become(SEATED));
        }
        return changed;
    }

    /** The sign-up closes; who applied is seated in that order as far as there are seats, the others stand in reserve. */
    public SeatList closed(List<String> order, Long drawnWith) {
        SeatList changed = new SeatList(visitId, seats, rule, true, drawnWith, signUps);
        for (String person : order) {
            SignUpState given = changed.hasFreeSeat() && changed.in(RESERVE).isEmpty() ? SEATED : RESERVE;
            int next = changed.lastPlace() + 1;
            changed = changed.change(person, it -> it.become(given).at(next));
        }
        return changed;
    }

    public SeatList reopened() {
        return new SeatList(visitId, seats, rule, false, seed, signUps);
    }

    public boolean hasFreeSeat() {
        return seats == null || freeSeats() > 0;
    }

    /** How many seats nobody has; only where there is a limit. */
    public int freeSeats() {
        return seats
                - (int) signUps.stream().filter(it -> it.state().takesASeat()).count();
    }

    /** Those in that state, in order. */
    public List<SignUp> in(SignUpState state) {
        return signUps.stream().filter(it -> it.state() == state).toList();
    }

    public Optional<SignUp> of(String person) {
        return signUps.stream().filter(it -> it.personId().equals(person)).findFirst();
    }

    /** The person's number on the reserve list, 1 for the first; 0 for who is not on it. */
    public int reserveNumber(String person) {
        return in(RESERVE).stream().map(SignUp::personId).toList().indexOf(person) + 1;
    }

    /** The list with one person's sign-up changed. */
    public SeatList change(String person, UnaryOperator<SignUp> how) {
        return of(person).map(it -> put(how.apply(it))).orElse(this);
    }

    private SeatList put(SignUp signUp) {
        Stream<SignUp> others = signUps.stream().filter(it -> !it.personId().equals(signUp.personId()));
        return with(Stream.concat(others, Stream.of(signUp)).toList());
    }

    private SeatList with(List<SignUp> all) {
        return new SeatList(visitId, seats, rule, closed, seed, all);
    }

    private int lastPlace() {
        return signUps.isEmpty() ? 0 : signUps.get(signUps.size() - 1).place();
    }
}

package se.namndbesok.web.studyvisits;

import java.util.Comparator;
import java.util.List;
import se.namndbesok.studyvisit.SeatList;
import se.namndbesok.studyvisit.SeatOrder;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.StudyVisitFacts;

/**
 * What somebody drew when the seats were drawn by lot, so that it can be worked out again (9.1 Q15).
 *
 * @param drawn what the lot is the SHA-256 of: the seed, a colon and the user's name
 */
record Lot(String name, String drawn, String lot) {

    /** Everybody's on the list, the lowest first, for who may see names; else the own only. None without a lottery. */
    static List<Lot> of(SeatList list, String person, boolean all, StudyVisitFacts facts) {
        return list.seed() == null
                ? List.of()
                : list.signUps().stream()
                        .filter(it -> it.state().isListed())
                        .filter(it -> all || it.personId().equals(person))
                        .map(it -> of(list.seed(), it, facts))
                        .sorted(Comparator.comparing(Lot::lot))
                        .toList();
    }

    private static Lot of(long seed, SignUp signUp, StudyVisitFacts facts) {
        String drawn = SeatOrder.drawn(signUp.personId(), seed);
        return new Lot(facts.person(signUp.personId()).name(), drawn, SeatOrder.lot(drawn));
    }
}

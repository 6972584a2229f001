package se.namndbesok.studyvisit;

import java.util.List;
import java.util.Optional;

/** A change of a seat list: how it was and how it is. */
public record SeatChange(SeatList before, SeatList after) {

    /** The state that the person had before; empty for who was not on the list. */
    public Optional<SignUpState> before(String person) {
        return before.of(person).map(SignUp::state);
    }

    /** Whether the person had a seat, or one was kept, and no longer. */
    public boolean releasedBy(String person) {
        return before(person).filter(SignUpState::takesASeat).isPresent()
                && after.of(person).filter(it -> it.state().takesASeat()).isEmpty();
    }

    /** Those whose state is another than before. */
    public List<SignUp> changed() {
        return after.signUps().stream()
                .filter(it -> before(it.personId()).filter(it.state()::equals).isEmpty())
                .toList();
    }

    /** Whether somebody else comes than before. */
    public boolean isAboutWhoComes() {
        return !people(before).equals(people(after));
    }

    private static List<String> people(SeatList list) {
        return list.in(SignUpState.SEATED).stream().map(SignUp::personId).toList();
    }
}

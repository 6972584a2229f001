package se.namndbesok.web.register;

import java.util.List;

/**
 * What a load of the register does to something that is under way, found by looking before and after it.
 *
 * @param <S> what is seen
 */
interface RegisterEffect<S> {

    /** As the tables are just then, always in the same number of statements. */
    S look();

    /** What the load has done, in Swedish sentences; none where it has done nothing. */
    List<String> between(S before, S after);
}

package se.namndbesok.web.register;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.namndbesok.register.RegisterChange;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterOrigin.Source;

/**
 * A load that was shown and waits to be saved; kept in the session of whoever proposed it.
 *
 * @param wish what is to become of the files, whatever they are by then
 * @param since the number of the load that was the newest when it was shown
 * @param fingerprint of what it would do
 * @param effects what it would do to what is under way, in sentences
 */
record ProposedLoad(
        String id, Wish wish, long since, String fingerprint, List<RegisterChange> changes, List<String> effects) {

    /**
     * What somebody wants of the register.
     *
     * @param edit from the files as they are to the files as they are to be
     * @param from the number of the load that left the register as it was when what is loaded was taken down from it; null
     *     where that is not known or does not matter
     * @param isUnmarked whether it is a table without the column that tells how old its rows are
     * @param typed the form that it comes from; null where it comes from no form
     */
    record Wish(Source source, UnaryOperator<List<RegisterFile>> edit, Long from, boolean isUnmarked, TypedForm typed) {

        Wish(Source source, UnaryOperator<List<RegisterFile>> edit, Long from) {
            this(source, edit, from, false, null);
        }

        static Wish of(TypedForm typed, UnaryOperator<List<RegisterFile>> edit) {
            return new Wish(Source.FORM, edit, null, false, typed);
        }

        /** The form and its thing, as "ny-version/x@1"; blank where it comes from no form. */
        String form() {
            return typed == null ? "" : typed.form();
        }
    }

    /** Its changes that those boards' secretaries may not make. */
    List<RegisterChange> notUpTo(Set<String> boards) {
        return changes.stream().filter(change -> !change.isUpTo(boards)).toList();
    }
}

package se.namndbesok.register;

/**
 * Published after a load that changed something, once it is committed.
 *
 * @param renamed whether a unit, a department, a board or a governing document is called otherwise
 */
public record RegisterChanged(boolean renamed) {

    /** As where nothing is called otherwise. */
    public RegisterChanged() {
        this(false);
    }
}

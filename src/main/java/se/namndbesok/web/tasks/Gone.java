package se.namndbesok.web.tasks;

/** The task that somebody asked for is not the person's, or no longer. */
final class Gone extends RuntimeException {

    private final boolean isDone;

    /** @param isDone whether the person may be told that it is done */
    Gone(boolean isDone) {
        super(null, null, false, false);
        this.isDone = isDone;
    }

    boolean isDone() {
        return isDone;
    }
}

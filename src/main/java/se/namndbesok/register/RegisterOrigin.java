package se.namndbesok.register;

/**
 * Where a load comes from.
 *
 * @param personId null for a load at the start of the product
 */
public record RegisterOrigin(String personId, Source source) {

    static final RegisterOrigin START = new RegisterOrigin(null, Source.FILES);

    /** How somebody came to load it. */
    public enum Source {
        /** The directory of files, or the demo's. */
        FILES,
        /** Files that a person has uploaded. */
        UPLOAD,
        /** A form of the register's pages. */
        FORM,
        /** A table from a spreadsheet. */
        TABLE,
        /** A task of a process, as the decision on a governing document; a load of the files does not take it back. */
        TASK
    }
}

package se.namndbesok.web.tasks;

import java.time.Instant;

/**
 * What somebody has typed and not handed in.
 *
 * @param version counts from 1; 0 is no draft at all
 * @param writer the opened page that saved last
 */
record Draft(int version, String writer, Instant savedAt, Answers answers) {

    static final Draft NONE = new Draft(0, "", Instant.EPOCH, Answers.NONE);

    boolean exists() {
        return version > 0;
    }

    /** Whether another page, on another device perhaps, has saved since the page at hand was opened. */
    boolean isNewerThan(OpenPage page) {
        return exists() && version != page.knew() && !writer.equals(page.id());
    }

    /**
     * A form's page as it was opened.
     *
     * @param knew the draft's version at that time
     */
    record OpenPage(String id, int knew) {}
}

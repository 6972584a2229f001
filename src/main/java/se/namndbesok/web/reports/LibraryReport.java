package se.namndbesok.web.reports;

import java.time.Instant;
import java.time.LocalDate;
import se.namndbesok.calendar.Stockholm;

/**
 * A report as the library shows it: facts, never its text.
 *
 * @param people who visited, as the board's list names them
 * @param meetingDay of the board meeting whose list it is on
 * @param notifiedOn null until the board has taken note of it, as is the paragraph
 * @param isRead whether the person who looks has opened it
 */
record LibraryReport(
        String documentId,
        String boardId,
        String unitId,
        String unit,
        LocalDate visited,
        String people,
        String registryNumber,
        int version,
        Instant storedAt,
        String sha256,
        LocalDate meetingDay,
        LocalDate notifiedOn,
        String paragraph,
        boolean isRead) {

    /** The day on which it was registered and stored. */
    public LocalDate storedOn() {
        return Stockholm.dateOf(storedAt);
    }

    /** In groups of eight, as on the paper itself. */
    public String readableSha256() {
        return sha256.replaceAll("(.{8})(?!$)", "$1 ");
    }
}

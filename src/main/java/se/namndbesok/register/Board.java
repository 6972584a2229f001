package se.namndbesok.register;

import java.util.List;

/**
 * A municipal board, an authority of its own; its id is also the tenant id in the engine.
 *
 * @param administration the officials under the board, as in "Omsorgsförvaltningen"
 * @param agendaCutoffDays calendar days between the agenda's cut-off and the meeting
 * @param noticeDays calendar days between the notice and the meeting
 * @param notificationHeading the board's own heading for notified items, as in "Delgivningar"
 * @param policyKeys the policies the board works by, in the file's order
 * @param mailbox the board's function mailbox
 */
public record Board(
        String id,
        String name,
        String administration,
        int agendaCutoffDays,
        int noticeDays,
        String notificationHeading,
        List<String> policyKeys,
        String mailbox) {}

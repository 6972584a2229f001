package se.namndbesok.register;

import java.time.LocalDate;

/**
 * A report on the list of what a board is notified of (A-41, B-22).
 *
 * @param subject business key of the visit
 * @param people the contact politicians, as text
 * @param notifiedAs how the policy has the board notified (A-41, B-22)
 * @param forPeers whether the board's politicians are told of it
 * @param lateReason why the secretary put it on another meeting than the next, null if she did not (B-23)
 */
public record AgendaItem(
        String subject,
        String meetingId,
        String documentId,
        String unitId,
        LocalDate visited,
        String people,
        String registryNumber,
        NotificationKind notifiedAs,
        boolean forPeers,
        String lateReason) {}

package se.namndbesok.contactvisit;

/** Where a version of a report stands (domain.md part 4). */
public enum ReportState {
    AWAITING_CONFIRMATION,
    SUBMITTED,
    RETURNED,
    SECRECY_EXAMINED,
    RESTRICTED,
    APPROVED,
    REGISTERED,
    ON_AGENDA,
    NOTIFIED
}

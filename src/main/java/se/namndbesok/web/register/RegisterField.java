package se.namndbesok.web.register;

import java.util.Arrays;
import java.util.List;

/**
 * What the forms of the register ask for; the name of the field is that of its text too. Its keys are those of the files,
 * the first with its path where the answer belongs to a thing that there is.
 */
enum RegisterField {
    UNIT(FieldKind.ONE, "unit"),
    UNITS(FieldKind.SEVERAL, "units"),
    POLITICIANS(FieldKind.SEVERAL, "politicians"),
    LEAD(FieldKind.ONE, "lead"),
    POLICY(FieldKind.ONE, "policy"),
    ASSIGNMENT(FieldKind.ONE),
    MEETING(FieldKind.ONE),
    MEETING_KIND(FieldKind.ONE),
    MANAGER(FieldKind.ONE, "person", "manager"),
    PERSON(FieldKind.ONE),
    POLITICIAN(FieldKind.ONE),
    OFFICIAL(FieldKind.ONE),
    NAME(FieldKind.TEXT, "name"),
    EMAIL(FieldKind.EMAIL, "email"),
    EXTERNAL(FieldKind.YES_NO, "external"),
    SEAT(FieldKind.ONE, "role"),
    PARTY(FieldKind.ONE, "party"),
    ROLE(FieldKind.ONE, "roles", "role"),
    HELD(FieldKind.ONE),
    CLOSURE(FieldKind.ONE),
    UNIT_KIND(FieldKind.ONE, "kind"),
    DEPARTMENT(FieldKind.ONE, "department"),
    USERS(FieldKind.NUMBER, "users"),
    SMALL_UNIT(FieldKind.YES_NO, "smallUnit"),
    PROVIDER(FieldKind.TEXT, "provider.name"),
    PROVIDER_KIND(FieldKind.ONE, "provider.type"),
    AGREEMENT(FieldKind.TEXT, "provider.agreement"),
    VISITS_ALLOWED(FieldKind.YES_NO, "provider.visitsAllowedByAgreement"),
    HEAD(FieldKind.ONE, "head"),
    ENDING(FieldKind.ONE),
    FROM(FieldKind.DATE, "from", "validFrom"),
    TO(FieldKind.DATE, "to", "validTo"),
    DATE(FieldKind.DATE, "to", "boardMeetings", "presidiumMeetings"),
    TITLE(FieldKind.TEXT, "document.title"),
    SUMMARY(FieldKind.LONG, "document.summary"),
    ISSUER(FieldKind.TEXT, "document.issuer"),
    DOCUMENT_CLASS(FieldKind.TEXT, "document.documentClass"),
    CATEGORY(FieldKind.ONE, "document.category"),
    AUTHOR(FieldKind.TEXT, "document.author"),
    PROPOSED_BY(FieldKind.ONE, "document.proposedBy"),
    DRAFTED(FieldKind.TEXT, "document.draftedOn"),
    REGISTRY_NUMBER(FieldKind.TEXT, "document.registryNumber"),
    REVISED(FieldKind.TEXT, "document.revisedOn"),
    VALID_TO(FieldKind.DATE, "document.validTo"),
    OWNER(FieldKind.ONE, "policyReview.owner"),
    REVIEW_EVERY(FieldKind.ONE, "policyReview.every"),
    REVIEW_ON(FieldKind.SEVERAL, "policyReview.on"),
    RETENTION(FieldKind.ONE, "document.retention"),
    DEPENDS_ON(FieldKind.LINES, "document.dependsOn"),
    VISITS_MIN(FieldKind.NUMBER, "frequency.min"),
    VISITS_MAX(FieldKind.NUMBER, "frequency.max"),
    LENGTH(FieldKind.MINUTES, "expectedDuration"),
    BOOKED_BY(FieldKind.ONE, "booking.bookedBy"),
    PER_UNIT_MIN(FieldKind.NUMBER, "appointment.minPerUnit"),
    PER_UNIT_MAX(FieldKind.NUMBER, "appointment.maxPerUnit"),
    COVERAGE(FieldKind.YES_NO, "unitCoverageRequired"),
    REPORT_DUE(FieldKind.DAYS, "report.dueAfterVisit"),
    SIGNATURES(FieldKind.ONE, "report.signatures"),
    COPY_TO_MANAGER(FieldKind.YES_NO, "report.copyToUnitManager"),
    PEERS_READ(FieldKind.YES_NO, "report.peerReading"),
    IN_DIGEST(FieldKind.YES_NO, "report.usedInQualityDigest"),
    DEFAULT_NUMBER(FieldKind.TEXT, "report.defaultRegistryNumber"),
    GOALS(FieldKind.LINES, "report.goals"),
    PAID_VISITS(FieldKind.NUMBER, "compensation.maxVisitsPerUnitAndYear"),
    PAID_HOURS(FieldKind.NUMBER, "compensation.hoursPerVisit"),
    TELL_UNIT(FieldKind.YES_NO, "informUnitOfDecisions"),
    LISTED(FieldKind.YES_NO, "availabilityToPublic"),
    SEMESTER_VISITS(FieldKind.NUMBER, "frequency.visits"),
    SHARES(FieldKind.SHARES, "frequency.perDepartment"),
    PROPOSALS_DUE(FieldKind.DAYS, "planning.dueBefore.by"),
    PROPOSALS_REMIND(FieldKind.DAYS_LIST, "planning.remindBefore"),
    PROPOSALS_LATE(FieldKind.DAYS_LIST, "planning.overdueReminders"),
    TELL_AFTER(FieldKind.NUMBER, "planning.escalate.afterWorkingDays"),
    SIGN_UP_CLOSES(FieldKind.DAYS, "signUp.closesBeforeVisit"),
    TOO_MANY(FieldKind.ONE, "signUp.oversubscription"),
    BOOK_DUE(FieldKind.DUE_AFTER, "reminders.bookVisit.due"),
    ANSWER_DUE(FieldKind.DUE_AFTER, "reminders.answerRequest.due"),
    PLAN_DUE(FieldKind.DUE_BEFORE, "reminders.planVisit.due"),
    REMINDERS(FieldKind.YES_NO, "reminders.enabled"),
    ADOPTER(FieldKind.ONE, "board", "role"),
    DECIDED_ON(FieldKind.DATE, "date", "decision"),
    PARAGRAPH(FieldKind.TEXT, "paragraph", "decision"),
    HEADING(FieldKind.TEXT, "heading"),
    REASON(FieldKind.TEXT, "reason");

    private final FieldKind kind;
    private final List<String> keys;

    RegisterField(FieldKind kind, String... keys) {
        this.kind = kind;
        this.keys = List.of(keys);
    }

    public FieldKind kind() {
        return kind;
    }

    /** Where the answer stands in a thing of the files. */
    String path() {
        return keys.get(0);
    }

    /** The kind of HTML control. */
    public String input() {
        return kind.input();
    }

    boolean isChosen() {
        return kind == FieldKind.ONE || kind == FieldKind.SEVERAL || kind == FieldKind.YES_NO;
    }

    boolean isPerson() {
        return Arrays.asList(POLITICIANS, LEAD, MANAGER, POLITICIAN, OFFICIAL, HEAD)
                .contains(this);
    }

    /** Whether a fault of that key of the files is about this field's answer. */
    boolean writes(String key) {
        return keys.stream()
                .anyMatch(own -> own.substring(own.lastIndexOf('.') + 1).equals(key));
    }
}

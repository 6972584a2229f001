package se.namndbesok.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.ContactVisits;
import se.namndbesok.contactvisit.SecrecyExaminations;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.document.StoredDocument;
import se.namndbesok.document.Withdrawals;
import se.namndbesok.register.People;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Role;
import se.namndbesok.register.SeatKind;
import se.namndbesok.register.Seats;
import se.namndbesok.register.Units;

/**
 * Who may read a stored document (domain.md 5.5), by what the register says today: whoever has left a seat or a role has
 * left its documents too. To be an administrator of the engine is no role of a board and opens nothing.
 */
@Component
class DocumentAccess {

    private final Seats seats;
    private final People people;
    private final Units units;
    private final Policies policies;
    private final ContactVisits visits;
    private final VisitReports reports;
    private final PublishedDigests digests;
    private final SecrecyExaminations secrecy;
    private final Withdrawals withdrawals;
    private final Clock clock;

    DocumentAccess(
            Seats seats,
            People people,
            Units units,
            Policies policies,
            ContactVisits visits,
            VisitReports reports,
            PublishedDigests digests,
            SecrecyExaminations secrecy,
            Withdrawals withdrawals,
            Clock clock) {
        this.seats = seats;
        this.people = people;
        this.units = units;
        this.policies = policies;
        this.visits = visits;
        this.reports = reports;
        this.digests = digests;
        this.secrecy = secrecy;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    boolean mayRead(String person, StoredDocument document) {
        String board = document.boardId();
        boolean isDesk = holds(person, board, Role.BOARD_SECRETARY, Role.REGISTRAR);
        if (withdrawals.contains(document.id())) {
            return isDesk || isAuthor(person, document); // every link is closed at once (E14)
        }
        return switch (document.kind()) {
            case REPORT ->
                isDesk
                        || isPolitician(person, board)
                        || holds(person, board, Role.QUALITY_STRATEGIST)
                        || isAuthor(person, document)
                        || isManagerWithCopy(person, document);
            // What was handed back may hold what nobody more should read (X-03, E12); so may a scan of handwriting.
            case RETURNED_REPORT, RESTRICTED_REPORT, PAPER_ORIGINAL -> isDesk || isAuthor(person, document);
            case BOARD_PACKET -> isDesk || isPolitician(person, board);
            case QUALITY_DIGEST, QUALITY_TABLE ->
                holds(person, board, Role.QUALITY_STRATEGIST)
                        || digests.isPublished(document)
                                && (isDesk || isPolitician(person, board) || isOfTheAdministration(person, board));
            case INTERNAL_CONTROL, INTERNAL_CONTROL_TABLE ->
                holds(person, board, Role.QUALITY_STRATEGIST)
                        || digests.isPublished(document)
                                && (isDesk || isOfThePresidium(person, board) || isOfTheAdministration(person, board));
            case STUDY_VISIT_LIST -> isDesk || isPolitician(person, board) || isOfTheAdministration(person, board);
            case PRESIDIUM_LIST -> isDesk || isOfThePresidium(person, board) || isOfTheAdministration(person, board);
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean isPolitician(String person, String board) {
        return seats.politicians(board, today()).stream()
                .anyMatch(member -> member.id().equals(person));
    }

    private boolean isOfThePresidium(String person, String board) {
        return seats.ofBoard(board, today()).stream()
                .filter(seat -> seat.kind() == SeatKind.CHAIR || seat.kind() == SeatKind.VICE_CHAIR)
                .anyMatch(seat -> seat.personId().equals(person));
    }

    private boolean isOfTheAdministration(String person, String board) {
        return holds(person, board, Role.DEPARTMENT_HEAD, Role.HEAD_OF_ADMINISTRATION);
    }

    private boolean holds(String person, String board, Role... roles) {
        return Stream.of(roles)
                .flatMap(role -> people.holders(board, role, today()).stream())
                .anyMatch(holder -> holder.id().equals(person));
    }

    private boolean isAuthor(String person, StoredDocument document) {
        return version(document).filter(it -> it.authorId().equals(person)).isPresent();
    }

    private Optional<VisitReport> version(StoredDocument document) {
        return reports.versions(document.subject()).stream()
                .filter(report -> report.version() == document.version())
                .findFirst();
    }

    /** Whoever manages the unit today, once the report is registered; an external provider only after an examination. */
    private boolean isManagerWithCopy(String person, StoredDocument document) {
        Optional<VisitReport> delivered = version(document).filter(report -> report.registration() != null);
        Optional<ContactVisit> visit = visits.find(document.subject());
        return delivered.isPresent()
                && visit.filter(it -> isManagerWithCopy(person, it))
                        .filter(it -> units.get(it.unitId()).provider() == null || secrecy.allowsCopy(delivered.get()))
                        .isPresent();
    }

    private boolean isManagerWithCopy(String person, ContactVisit visit) {
        boolean isCopied = policies.get(visit.policyId()).visits().report().copyToUnitManager();
        return isCopied && people.managerOf(visit.unitId(), today()).id().equals(person);
    }
}

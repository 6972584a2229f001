package se.namndbesok.qualitydigest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.document.Withdrawals;
import se.namndbesok.qualitydigest.DigestFigures.Used;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Units;

/** Reads the facts of a digest from what the visits have left in the register. */
@Component
public class DigestReader {

    private final HeldVisits visits;
    private final ContactAssignments assignments;
    private final Units units;
    private final Policies policies;
    private final Withdrawals withdrawals;

    DigestReader(
            HeldVisits visits,
            ContactAssignments assignments,
            Units units,
            Policies policies,
            Withdrawals withdrawals) {
        this.visits = visits;
        this.assignments = assignments;
        this.units = units;
        this.policies = policies;
        this.withdrawals = withdrawals;
    }

    /** The reports that the digest may use: of visits until its last day, notified, and under a policy that wants it. */
    public List<HeldVisit> usable(QualityDigest digest) {
        return visits.between(digest.boardId(), digest.first().minusYears(1), digest.last()).stream()
                .filter(this::isReadable)
                .filter(this::isWanted)
                .toList();
    }

    private boolean isWanted(HeldVisit visit) {
        return policies.get(visit.policyId()).visits().report().usedInQualityDigest();
    }

    private boolean isReadable(HeldVisit visit) {
        return visit.report() != null && !withdrawals.contains(visit.report().documentId());
    }

    /** The reports that the digest has taken; one that was withdrawn since (E14) is used no more. */
    public List<Used> used(QualityDigest digest) {
        return digest.reports().stream()
                .map(report -> new Used(visits.get(report.visitId()), report.themes()))
                .filter(used -> isReadable(used.visit()))
                .toList();
    }

    public DigestFigures figures(QualityDigest digest) {
        List<HeldVisit> held = visits.between(digest.boardId(), digest.first(), digest.last()).stream()
                .filter(this::isWanted)
                .toList();
        List<Used> used = used(digest);
        Stream<HeldVisit> all = Stream.concat(held.stream(), used.stream().map(Used::visit));
        return new DigestFigures(held, used, kinds(digest, all));
    }

    /** Those that have had a contact politician in the half-year, and those that were visited all the same. */
    private Map<String, String> kinds(QualityDigest digest, Stream<HeldVisit> visited) {
        Stream<String> assigned = Stream.of(digest.first(), digest.last())
                .flatMap(day -> assignments.activeOn(day).stream())
                .filter(assignment -> assignment.boardId().equals(digest.boardId()))
                .map(ContactAssignment::unitId);
        return Stream.concat(assigned, visited.map(HeldVisit::unitId))
                .distinct()
                .collect(Collectors.toMap(
                        unit -> unit, unit -> units.get(unit).kind(), (one, same) -> one, TreeMap::new));
    }
}

package se.namndbesok.qualitydigest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.Policies;
import se.namndbesok.register.SwedishOrder;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;
import se.namndbesok.register.VisitRules;

/** What was expected of a half-year and what came of it, unit by unit: no report's content, and no person. */
@Component
public class ControlRows {

    private final HeldVisits visits;
    private final ContactAssignments assignments;
    private final Units units;
    private final Policies policies;
    private final WorkingDays workingDays;
    private final Clock clock;

    ControlRows(
            HeldVisits visits,
            ContactAssignments assignments,
            Units units,
            Policies policies,
            WorkingDays workingDays,
            Clock clock) {
        this.visits = visits;
        this.assignments = assignments;
        this.units = units;
        this.policies = policies;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * One unit.
     *
     * @param isAssigned whether it has a contact politician on the last day
     * @param held visits of the half-year; of the calendar year until its last day
     * @param expected the least number of visits of the calendar year
     * @param reports those of the half-year's visits
     */
    public record Row(String unit, boolean isAssigned, int held, int heldInYear, int expected, Reports reports) {

        /** Visits that the year still lacks. */
        public int lacking() {
            return Math.max(0, expected - heldInYear);
        }
    }

    /** Reports handed in by their last day, after it, not at all although it has passed, and not yet. */
    public record Reports(int inTime, int late, int missing, int waiting) {}

    /** The board's units that are open to be visited or were visited, by name. */
    public List<Row> of(QualityDigest digest) {
        LocalDate newYear = digest.last().withDayOfYear(1);
        List<HeldVisit> year = visits.between(digest.boardId(), newYear, digest.last());
        Map<String, LocalDate> reportedOn = visits.reportedOn(digest.boardId());
        return units.ofBoard(digest.boardId()).stream()
                .filter(unit -> isConcerned(unit, digest, year))
                .sorted(SwedishOrder.by(Unit::name))
                .map(unit -> row(unit, digest, year, reportedOn))
                .toList();
    }

    private boolean isConcerned(Unit unit, QualityDigest digest, List<HeldVisit> year) {
        return assigned(unit, digest.last()).findAny().isPresent()
                || year.stream().anyMatch(visit -> visit.unitId().equals(unit.id()));
    }

    private Stream<ContactAssignment> assigned(Unit unit, LocalDate on) {
        return assignments.activeOn(on).stream()
                .filter(assignment -> assignment.unitId().equals(unit.id()));
    }

    private Row row(Unit unit, QualityDigest digest, List<HeldVisit> year, Map<String, LocalDate> reportedOn) {
        List<HeldVisit> ofUnit =
                year.stream().filter(visit -> visit.unitId().equals(unit.id())).toList();
        List<HeldVisit> ofHalf = ofUnit.stream()
                .filter(visit -> !visit.day().isBefore(digest.first()))
                .toList();
        int expected = assigned(unit, digest.last())
                .mapToInt(it -> rules(
                                policies.adopted(it.policyKey(), digest.last()).id())
                        .minPerYear())
                .max()
                .orElse(0);
        boolean isAssigned = assigned(unit, digest.last()).findAny().isPresent();
        return new Row(unit.name(), isAssigned, ofHalf.size(), ofUnit.size(), expected, reports(ofHalf, reportedOn));
    }

    private Reports reports(List<HeldVisit> held, Map<String, LocalDate> reportedOn) {
        List<HeldVisit> wanted = held.stream()
                .filter(visit -> rules(visit.policyId()).report().required())
                .toList();
        Predicate<HeldVisit> isIn = visit -> visit.report() != null || reportedOn.containsKey(visit.id());
        Predicate<HeldVisit> isLate = isIn.and(
                visit -> reportedOn.getOrDefault(visit.id(), visit.day()).isAfter(due(visit))); // never without proof
        Predicate<HeldVisit> isOverdue = visit -> due(visit).isBefore(LocalDate.now(clock));
        return new Reports(
                count(wanted, isIn.and(isLate.negate())),
                count(wanted, isLate),
                count(wanted, isIn.negate().and(isOverdue)),
                count(wanted, isIn.negate().and(isOverdue.negate())));
    }

    private static int count(List<HeldVisit> visits, Predicate<HeldVisit> which) {
        return (int) visits.stream().filter(which).count();
    }

    private LocalDate due(HeldVisit visit) {
        return workingDays.onOrAfter(
                visit.day().plus(rules(visit.policyId()).report().dueAfterVisit()));
    }

    private VisitRules rules(String policyId) {
        return policies.get(policyId).visits();
    }
}

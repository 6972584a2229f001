package se.namndbesok.contactvisit.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Obstacles;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.register.Closure;
import se.namndbesok.register.Closures;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.Provider;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;

/**
 * Who may book which unit, and when: while it is open (E8, E9), where the agreement with its provider allows visits (E24),
 * and as long as whoever asks has the assignment (E6).
 */
@Component
class BookingRules {

    private final Closures closures;
    private final ContactAssignments assignments;
    private final Obstacles obstacles;
    private final Units units;
    private final Policies policies;
    private final Clock clock;

    BookingRules(
            Closures closures,
            ContactAssignments assignments,
            Obstacles obstacles,
            Units units,
            Policies policies,
            Clock clock) {
        this.closures = closures;
        this.assignments = assignments;
        this.obstacles = obstacles;
        this.units = units;
        this.policies = policies;
        this.clock = clock;
    }

    /** The version in force; a proposal never is (A-13, AC-05). */
    Policy policy(ContactAssignment assignment) {
        return policies.adopted(assignment.policyKey(), LocalDate.now(clock));
    }

    /** Whether the agreement with the unit's provider, if it has one, allows visits. */
    boolean isAllowed(ContactAssignment assignment) {
        return isAllowed(units.get(assignment.unitId()));
    }

    static boolean isAllowed(Unit unit) {
        Provider provider = unit.provider();
        return provider == null || provider.visitsAllowed();
    }

    /** Where only the lead books (B-16), and where the secretary must open first. */
    void mayBook(ContactAssignment assignment, String person, FormData form, Problems problems) {
        problems.at("askSecretary").addIf(!isAllowed(assignment) && !form.flag("askSecretary"), "err.agreement");
        boolean leadBooks = policy(assignment).visits().leadBooks();
        problems.at("assignment").addIf(leadBooks && !assignment.leadId().equals(person), "err.leadBooks");
    }

    void check(ContactVisit visit, List<LocalDateTime> times, Problems problems) {
        check(visit.unitId(), day -> obstacles.isLed(visit, day), times, problems);
    }

    void check(String unit, String lead, List<LocalDateTime> times, Problems problems) {
        check(unit, day -> assignments.isHeldBy(lead, unit, day), times, problems);
    }

    private void check(String unit, Predicate<LocalDate> isLed, List<LocalDateTime> times, Problems problems) {
        for (LocalDateTime time : times) {
            LocalDate day = time.toLocalDate();
            closures.of(unit, day).ifPresent(closure -> add(closure, problems));
            problems.addIf(!isLed.test(day), "err.assignmentEnds", "date", SwedishDates.day(day));
        }
    }

    private static void add(Closure closure, Problems problems) {
        if (closure.isForGood()) {
            problems.add("err.unitClosed", "date", SwedishDates.day(closure.from()));
        } else {
            problems.add("err.unitClosedUntil", "date", SwedishDates.day(closure.to()));
        }
    }
}

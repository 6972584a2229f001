package se.namndbesok.contactyear;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.ExcusedVisits;
import se.namndbesok.register.Expiry;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.PlannedVisits;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Units;
import se.namndbesok.register.VisitRules;

/** What is true of an assignment's year: who, where, under which rules, and how many visits. */
@Component
public class YearFacts {

    private final ContactAssignments assignments;
    private final Units units;
    private final Policies policies;
    private final HeldVisits held;
    private final PlannedVisits planned;
    private final ExcusedVisits excused;
    private final Expiry expiry;
    private final Clock clock;

    YearFacts(
            ContactAssignments assignments,
            Units units,
            Policies policies,
            HeldVisits held,
            PlannedVisits planned,
            ExcusedVisits excused,
            Expiry expiry,
            Clock clock) {
        this.excused = excused;
        this.assignments = assignments;
        this.units = units;
        this.policies = policies;
        this.held = held;
        this.planned = planned;
        this.expiry = expiry;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ContactAssignment assignment(AssignmentYear year) {
        return assignments.get(year.assignmentId());
    }

    /** The unit's name today. */
    public String unit(AssignmentYear year) {
        return units.get(assignment(year).unitId()).name();
    }

    public VisitRules rules(Work work) {
        return policies.get(work.get(ContactYearVariables.POLICY)).visits();
    }

    /** That the guideline has expired, if it has. */
    public List<String> expiry(Work work) {
        return expiry.notices(work.get(ContactYearVariables.POLICY));
    }

    public VisitCount count(AssignmentYear year) {
        return new VisitCount(
                held.count(year.assignmentId(), year.firstDay(), year.lastDay()),
                planned.count(year.assignmentId(), year.year(), today()),
                excused.count(year.assignmentId(), year.firstDay(), year.lastDay()));
    }

    /** The values of the places in mails. */
    public Map<String, String> mail(Work work) {
        VisitRules rules = rules(work);
        return Map.of(
                "unit", unit(AssignmentYear.of(work.id())),
                "year", Integer.toString(AssignmentYear.of(work.id()).year()),
                "expected", expected(rules));
    }

    /** "1–2", or "2" where the policy expects exactly so many. */
    public static String expected(VisitRules rules) {
        return rules.minPerYear() == rules.maxPerYear()
                ? Integer.toString(rules.maxPerYear())
                : rules.minPerYear() + "–" + rules.maxPerYear();
    }
}

package se.namndbesok.semesterplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Semester;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader;

/** By which routine a board plans the study visits of a semester. */
@Component
public class SemesterPolicies {

    private final Policies policies;
    private final Boards boards;

    SemesterPolicies(Policies policies, Boards boards) {
        this.policies = policies;
        this.boards = boards;
    }

    /**
     * The newest adopted version in force when the semester begins (F17); a routine whose time has run out still counts.
     * Empty for a board that has no study visits.
     */
    public Optional<Policy> of(String boardId, Semester semester) {
        return policies.all().stream()
                .filter(policy -> policy.studyVisits() != null)
                .filter(policy -> boards.get(boardId).policyKeys().contains(policy.key()))
                .filter(policy -> policy.header().stage() == PolicyHeader.Stage.ADOPTED)
                .filter(policy -> isInForce(policy.header().validFrom(), semester))
                .max(Comparator.comparing(Policy::version));
    }

    private static boolean isInForce(LocalDate from, Semester semester) {
        return from == null || !from.isAfter(semester.firstDay());
    }
}

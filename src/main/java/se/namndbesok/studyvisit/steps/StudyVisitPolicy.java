package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.POLICY;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.StudyVisitRules;

/** The rules that a study visit follows: of the version that was in force when its sign-up first opened. */
@Component
class StudyVisitPolicy {

    private final StudyVisitDesk desk;
    private final Boards boards;
    private final Policies policies;

    StudyVisitPolicy(StudyVisitDesk desk, Boards boards, Policies policies) {
        this.desk = desk;
        this.boards = boards;
        this.policies = policies;
    }

    StudyVisitRules of(Work work) {
        if (!work.has(POLICY)) {
            work.set(POLICY, inForce(work.board()).id());
        }
        return policies.get(work.get(POLICY)).studyVisits();
    }

    private Policy inForce(String boardId) {
        return boards.get(boardId).policyKeys().stream()
                .map(key -> policies.adopted(key, desk.deadlines().today()))
                .filter(policy -> policy.studyVisits() != null)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Board " + boardId + " has no policy on study visits"));
    }
}

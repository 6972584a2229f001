package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import se.namndbesok.engine.Refused;
import se.namndbesok.register.StudyVisit;

/** The words in which a semester of socialnämnden is planned, from the proposals to the last visit. */
abstract class PlanStory extends ProposalStory {

    void jennyProposes(Object... changes) {
        handIn("proposeVisit", JENNY, proposal(changes));
        jobsAreDone();
    }

    void tomasProposes(Object... changes) {
        handIn("proposeVisit", TOMAS, tomasProposal(changes));
        jobsAreDone();
    }

    static Object[] tomasProposal(Object... changes) {
        List<Object> all = new ArrayList<>(List.of(
                "date",
                "2027-11-18",
                "place",
                "Boendestöd, Kvarngatan 2",
                "contactName",
                "Henok Tallhage",
                "contactEmail",
                "henok.tallhage@ekbrunna.example",
                "outline",
                "Hur boendestödet arbetar."));
        all.addAll(Arrays.asList(changes));
        return proposal(all.toArray());
    }

    void bothHaveProposed() {
        planningHasBegun();
        jennyProposes();
        tomasProposes();
    }

    void secretaryChecks() {
        handIn("checkProposals", KARL_JOHAN, "checked", true);
        jobsAreDone();
    }

    /** Both proposals are in and checked; the presidium's tasks are there. */
    void presidiumIsAhead() {
        bothHaveProposed();
        morningOf("2027-07-27");
        secretaryChecks();
    }

    /** The secretary's task about that visit. */
    Task taskAbout(String task, String visit) {
        return tasks.createTaskQuery().taskDefinitionKey(task).list().stream()
                .filter(it -> it.getName().endsWith(visit.equals(UNGA) ? "Avdelning unga" : "Avdelning vuxen"))
                .findFirst()
                .orElseThrow();
    }

    void presidiumSays(String visit, String outcome, Object... more) {
        List<Object> answers = new ArrayList<>(List.of("outcome", outcome, "how", "MEETING"));
        answers.addAll(Arrays.asList(more));
        submit(taskAbout("anchorVisit", visit).getId(), KARL_JOHAN, answers.toArray());
        jobsAreDone();
    }

    /** What the secretary is told when the answer about a visit is refused. */
    String presidiumIsRefused(String visit, Object... answers) {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> submit(taskAbout("anchorVisit", visit).getId(), KARL_JOHAN, answers));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.text();
    }

    void bothAreAnchored() {
        presidiumIsAhead();
        now("2027-08-11T09:00");
        presidiumSays(UNGA, "ANCHORED");
        presidiumSays(VUXEN, "ANCHORED");
    }

    void boardIsTold(String day) {
        now(day + "T20:00");
        handIn("presentVisits", KARL_JOHAN, "how", "AT_MEETING", "day", day);
        jobsAreDone();
    }

    void visitIsOver(String visit, StudyVisit.State state) {
        visits.become(visit, state);
        processes
                .createMessageCorrelation("semester-plan.visitEnded")
                .processInstanceBusinessKey(AUTUMN)
                .correlate();
    }
}

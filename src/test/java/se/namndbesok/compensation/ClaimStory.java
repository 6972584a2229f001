package se.namndbesok.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.ProcessTest;
import se.namndbesok.Token;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;

/** The words in which the stories of compensation are told: Saga has visited Eklunden, Ellinor endorses, Gunvor grants. */
abstract class ClaimStory extends ProcessTest {

    static final String SAGA = "on-03";
    static final String INGA_MAJ = "on-05";
    static final String GUNVOR = "on-01"; // chair
    static final String TORVALD = "on-02"; // vice chair
    static final String ELLINOR = "ellinor.vassmyr";

    @Autowired
    HeldVisits heldVisits;

    @Autowired
    CompensationClaims claims;

    @Autowired
    ProcessEngine engine;

    ProcessInstance claim;

    /** The visit is carried out: the claim of each of these politicians begins; the last one's is followed. */
    void haveVisitedEklunden(String visit, String start, String end, String... politicians) {
        heldVisits.held(new HeldVisit(
                visit,
                "ON",
                "eklunden",
                "kontaktpolitiker-omsorg@1",
                "ka-1",
                LocalDateTime.parse(start),
                LocalDateTime.parse(end),
                List.of(politicians),
                List.of(),
                null));
        for (String politician : politicians) {
            claim = processes
                    .createMessageCorrelation("compensation.visitCompleted")
                    .processInstanceBusinessKey(visit + ":" + politician)
                    .setVariables(Map.of("boardId", "ON", "visitId", visit, "claimant", politician))
                    .correlateStartMessage();
        }
        jobsAreDone();
    }

    void sagaHasVisited() {
        haveVisitedEklunden("v1", "2027-03-16T13:15", "2027-03-16T15:15", SAGA);
    }

    Token token() {
        return Token.of(engine, claim);
    }

    CompensationClaim record() {
        return claims.get(engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(claim.getId())
                .singleResult()
                .getBusinessKey());
    }

    /** The politician claims, with the times that the form shows unless others are given. */
    void claims(String politician, Object... others) {
        var open = task("claimCompensation", politician);
        List<Object> answers = new ArrayList<>(List.of("decision", "CLAIM"));
        for (String key : List.of("start", "end", "place", "travelMinutes")) {
            if (!Arrays.asList(others).contains(key)) {
                answers.addAll(List.of(key, shown(open, key)));
            }
        }
        answers.addAll(Arrays.asList(others));
        handIn("claimCompensation", politician, answers.toArray());
    }

    void ellinorEndorses() {
        handIn("endorseCompensation", ELLINOR, "decision", "ENDORSE");
    }

    void grants(String person) {
        handIn("grantCompensation", person, "decision", "GRANT");
    }

    void isGrantedAsBefore() {
        sagaHasVisited();
        claims(SAGA);
        ellinorEndorses();
        grants(GUNVOR);
    }

    void basisIs(String hours, Compensable.Reason reason) {
        assertThat(record().compensable()).isEqualTo(new Compensable(java.time.Duration.parse("PT" + hours), reason));
    }

    void assignedTo(String task, String person) {
        Task open = tasks.createTaskQuery().taskDefinitionKey(task).singleResult();
        tasks.setAssignee(open.getId(), person);
    }
}

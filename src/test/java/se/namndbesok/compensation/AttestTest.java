package se.namndbesok.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.register.RegisterChanged;

/** Two different persons attest, and nobody the own claim; what is granted goes to the pay system together. */
class AttestTest extends ClaimStory {

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    @DisplayName("AC-37 The vice chair grants the chair's own claim; the vice chair's is the chair's to grant")
    void chairsOwn() {
        haveVisitedEklunden("v1", "2027-03-16T13:15", "2027-03-16T15:15", GUNVOR);
        claims(GUNVOR);
        ellinorEndorses();
        assertThat(has("grantCompensation", GUNVOR)).isFalse();
        grants(TORVALD);
        haveVisitedEklunden("v2", "2027-03-17T13:15", "2027-03-17T15:15", TORVALD);
        claims(TORVALD);
        ellinorEndorses();
        assertThat(has("grantCompensation", TORVALD)).isFalse();
        grants(GUNVOR);
        assertThat(claims.get("v1:on-01").attest().grantedBy()).isEqualTo(TORVALD);
        assertThat(claims.get("v2:on-02").attest().grantedBy()).isEqualTo(GUNVOR);
    }

    @Test
    @DisplayName("AC-37 Nobody attests the own claim, and nobody both endorses and grants, whoever has got the task")
    void neverOnesOwn() {
        sagaHasVisited();
        claims(SAGA);
        assignedTo("endorseCompensation", SAGA);
        assertThat(refusal("endorseCompensation", SAGA, "decision", "ENDORSE"))
                .isEqualTo("Den som begär ersättning kan inte själv medge, tillstyrka eller bevilja den.");
        assignedTo("endorseCompensation", ELLINOR);
        ellinorEndorses();
        assignedTo("grantCompensation", SAGA);
        assertThat(refusal("grantCompensation", SAGA, "decision", "GRANT"))
                .isEqualTo("Den som begär ersättning kan inte själv medge, tillstyrka eller bevilja den.");
        assignedTo("grantCompensation", ELLINOR);
        assertThat(refusal("grantCompensation", ELLINOR, "decision", "GRANT"))
                .isEqualTo("Den som har tillstyrkt kan inte också bevilja. Det ska vara två olika personer.");
        token().waitsAt("grantCompensation");
    }

    @Test
    @DisplayName("A new chair has the open claims at once; without chair and vice chair nothing can be endorsed")
    void newChair() {
        sagaHasVisited();
        claims(SAGA);
        ellinorEndorses();
        theRegisterSays(demo -> withoutRole(demo, "ORDFORANDE"));
        events.publishEvent(new RegisterChanged());
        assertThat(has("grantCompensation", TORVALD)).isTrue();
        assertThat(mailsTo(TORVALD)).containsExactly("Bevilja ersättning: Eklunden tisdag 16 mars 2027");
        haveVisitedEklunden("v2", "2027-03-17T13:15", "2027-03-17T15:15", SAGA);
        claims(SAGA);
        theRegisterSays(demo -> withoutRole(withoutRole(demo, "ORDFORANDE"), "VICE_ORDFORANDE"));
        assertThat(refusal("endorseCompensation", ELLINOR, "decision", "ENDORSE"))
                .contains("Nämnden har ingen ordförande eller vice ordförande i registret");
        token().waitsAt("endorseCompensation");
    }

    /** The board of elderly care as it would be with that seat a member's. */
    private static String withoutRole(String demo, String role) {
        return demo.replace("board: \"ON\", party: EL, role: " + role + "}", "board: \"ON\", party: EL, role: LEDAMOT}")
                .replace("board: \"ON\", party: SP, role: " + role + "}", "board: \"ON\", party: SP, role: LEDAMOT}");
    }

    @Test
    @DisplayName("All granted claims go together: one task is handed in, the others' are done with it")
    void exportedTogether() {
        isGrantedAsBefore();
        var first = claim;
        haveVisitedEklunden("v2", "2027-04-16T13:00", "2027-04-16T15:00", INGA_MAJ);
        claims(INGA_MAJ);
        ellinorEndorses();
        grants(GUNVOR);
        String task = tasks.createTaskQuery()
                .taskDefinitionKey("exportCompensation")
                .processInstanceId(first.getId())
                .singleResult()
                .getId();
        assertThat(forms.getTaskFormVariables(task).get("file")).isEqualTo("/ersattning/v1:on-03/lonefil.csv");
        submit(task, ELLINOR, "included", List.of("v1:on-03", "v2:on-05"));
        token().hasPassed("exportedTogether").hasEndedAt("compensationExported");
        assertThat(claims.exported("v1:on-03"))
                .extracting(CompensationClaim::id)
                .containsExactly("v1:on-03", "v2:on-05");
        assertThat(mailsTo(INGA_MAJ)).contains("Ersättningen är beviljad: Eklunden fredag 16 april 2027");
        assertThat(has("exportCompensation", ELLINOR)).isFalse();
    }

    @Test
    @DisplayName("Not one that is not granted, nor without the one that the task is about")
    void exportOfOthers() {
        isGrantedAsBefore();
        haveVisitedEklunden("v2", "2027-04-16T13:00", "2027-04-16T15:00", INGA_MAJ);
        assertThat(refusal("exportCompensation", ELLINOR, "included", List.of("v1:on-03", "v2:on-05")))
                .isEqualTo("Överförda underlag: välj ett av alternativen.");
        assertThat(refusal("exportCompensation", ELLINOR, "included", List.of()))
                .isEqualTo("Underlaget som uppgiften gäller ska vara med bland de överförda.");
    }
}

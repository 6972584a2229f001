package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Tables;

/** What is written in a proposal goes no further than it must, and only its own head writes it. */
class ProposalSafetyTest extends PlanStory {

    private String refused(Object... changes) {
        return refusal("proposeVisit", JENNY, proposal(changes));
    }

    @Test
    @DisplayName("F20 The outline is checked as a report is, and goes no further than the record")
    void wordsAreChecked() {
        planningHasBegun();
        assertThat(refused("outline", "Ring 070-123 45 67 till rum 12.")).contains("telefonnummer", "Kryssa i");
        jennyProposes("outline", "Hemlighetskrämeriet på enheten.", "place", "Kurragömmastugan");
        Tables tables = new Tables(database);
        for (String word : new String[] {"Hemlighetskrämeriet", "Kurragömmastugan"}) {
            assertThat(tables.engineRowsWith(word)).isEmpty();
            assertThat(tables.mailsWith(word)).isEmpty();
        }
    }

    @Test
    @DisplayName("Nobody proposes for somebody else's department")
    void notForTheOther() {
        planningHasBegun();
        Task jennys = task("proposeVisit", JENNY);
        assertThatThrownBy(() -> submit(jennys.getId(), TOMAS, proposal())).isInstanceOf(AuthorizationException.class);
        login(TOMAS);
        assertThat(tasks.createTaskQuery().taskId(jennys.getId()).count()).isZero();
        assertThatThrownBy(() -> tasks.setAssignee(jennys.getId(), TOMAS)).isInstanceOf(AuthorizationException.class);
        logout();
        tasks.setAssignee(jennys.getId(), TOMAS);
        assertThatThrownBy(() -> submit(jennys.getId(), TOMAS, proposal()))
                .hasMessageContaining("Uppgiften hör till någon annan.");
    }
}

package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A politician with more units than most. */
class ManyUnitsTest extends VisitStory {

    private static final int UNITS = 20;

    @Test
    @DisplayName("Whoever has more units than the name of a task holds can still book, and is told by mail")
    void moreUnitsThanANameHolds() {
        for (int i = 1; i <= UNITS; i++) {
            unitOfInga(i);
        }
        visit = processes
                .createMessageCorrelation("contact-visit.requested")
                .setVariables(Map.of("boardId", "ON", "initiator", INGA_MAJ))
                .correlateStartMessage();
        Task booking = task("bookVisit", INGA_MAJ);
        assertThat(booking.getName())
                .startsWith("Boka besök: Eklunden, ")
                .endsWith("…")
                .hasSize(255);
        assertThat(mailsTo(INGA_MAJ)).hasSize(1);
        assertThat(shownJson(booking, "units")).contains("Gruppbostaden nummer " + UNITS);
    }

    private void unitOfInga(int i) {
        database.sql("insert into unit (id, board_id, name, kind, users, small_unit, listed)"
                        + " values (?, 'ON', ?, 'HEMTJANST', 40, false, true)")
                .params("z" + i, "Gruppbostaden nummer " + i)
                .update();
        database.sql("insert into contact_assignment (id, policy_key, unit_id, board_id, lead_id, valid_from,"
                        + " decided_on, paragraph, listed) select ?, policy_key, ?, board_id, lead_id, valid_from,"
                        + " decided_on, paragraph, listed from contact_assignment where id = 'ka-1'")
                .params("z" + i, "z" + i)
                .update();
        database.sql("insert into assigned_politician (assignment_id, person_id, place) values (?, ?, 1)")
                .params("z" + i, INGA_MAJ)
                .update();
    }

    @AfterEach
    void theUnitsAreGone() {
        database.sql("delete from assigned_politician where assignment_id like 'z%'")
                .update();
        database.sql("delete from contact_assignment where id like 'z%'").update();
        database.sql("delete from unit where id like 'z%'").update();
    }
}

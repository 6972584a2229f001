package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whole visits, from the wish to book to the closed visit. */
class WholeVisitTest extends VisitStory {

    @Test
    @DisplayName("A visit under policy A reaches the board and the manager as one and the same file")
    void wholeVisitUnderPolicyA() {
        sagaHasVisited();
        sagaHandsInTheReport();
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", "ON-2027-04-21");
        timePassesTo("2027-04-12T08:00");
        handIn("sendPacket", ELLINOR, "sent", true);
        timePassesTo("2027-04-22T08:00");
        String id = record().id();
        handIn("recordParagraph", ELLINOR, "day", "2027-04-21", "paragraph", "§ 41");
        jobsAreDone();
        assertThat(visits.get(id).state()).isEqualTo(VisitState.CLOSED);
        assertThat(reports.latest(id).state()).isEqualTo(ReportState.NOTIFIED);
        assertThat(mailsTo(SAGA)).anyMatch(subject -> subject.startsWith("Nämnden har tagit del av rapporten"));
        assertThat(variablesInHistory("is null")).as("of the visit").isPositive();
        assertThat(variablesInHistory("is not null"))
                .as("columns of the task list")
                .isZero();
    }

    private int variablesInHistory(String ofTask) {
        return database.sql("select count(*) from act_hi_varinst where proc_inst_id_ = ? and task_id_ " + ofTask)
                .param(visit.getId())
                .query(Integer.class)
                .single();
    }
}

package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine's history does not repeat, and what it still says. */
class ConciseHistoryTest extends VisitStory {

    @Autowired
    private HistoryService history;

    @Test
    @DisplayName("A reminder that has gone is in the history; that its timer came and went with the task is not")
    void reminders() {
        sagaAsksForAVisit();
        timePassesTo("2027-02-24T13:00");
        managerProposes("2027-03-22T13:15");
        List<HistoricJobLog> reminders =
                history.createHistoricJobLogQuery().processInstanceId(visit.getId()).list().stream()
                        .filter(log -> TimerTaskListenerJobHandler.TYPE.equals(log.getJobDefinitionType()))
                        .toList();
        assertThat(reminders).isNotEmpty().allMatch(HistoricJobLog::isSuccessLog);
    }

    @Test
    @DisplayName("An answer that is the same as before is not written again; another one is")
    void flags() {
        sagaAsksForAVisit();
        managerProposes("2027-03-22T13:15");
        assertThat(writings("isTimeAgreed")).isOne();
        handIn("chooseTime", SAGA, "answer", "PROPOSE", "time1", "2027-03-23T13:15");
        assertThat(writings("isTimeAgreed")).isOne();
        handIn("answerRequest", OSTEN, "answer", "2027-03-23T13:15");
        assertThat(writings("isTimeAgreed")).isEqualTo(2);
    }

    private void managerProposes(String time) {
        handIn("answerRequest", OSTEN, "answer", "PROPOSE", "reason", "STAFFING", "time1", time);
    }

    private long writings(String variable) {
        String id = history.createHistoricVariableInstanceQuery()
                .processInstanceId(visit.getId())
                .variableName(variable)
                .singleResult()
                .getId();
        return history.createHistoricDetailQuery()
                .variableUpdates()
                .variableInstanceId(id)
                .count();
    }
}

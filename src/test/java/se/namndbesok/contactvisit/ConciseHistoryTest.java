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
        handIn("answerRequest", OSTEN, "answer", "PROPOSE", "reason", "STAFFING", "time1", "2027-03-22T13:15");
        List<HistoricJobLog> reminders =
                history.createHistoricJobLogQuery().processInstanceId(visit.getId()).list().stream()
                        .filter(log -> TimerTaskListenerJobHandler.TYPE.equals(log.getJobDefinitionType()))
                        .toList();
        assertThat(reminders).isNotEmpty().allMatch(HistoricJobLog::isSuccessLog);
    }

    @Test
    @DisplayName(
            "What the next gateway asks and what the engine counts leave no trace; what the case remembers is written once")
    void flags() {
        sagaAsksForAVisit();
        handIn("answerRequest", OSTEN, "answer", "PROPOSE", "reason", "STAFFING", "time1", "2027-03-22T13:15");
        assertThat(writings("isTimeAgreed")).isZero();
        handIn("chooseTime", SAGA, "answer", "2027-03-22T13:15");
        assertThat(writings("isTimeAgreed")).isZero();
        assertThat(writings("isVisitChanged")).isOne();
        assertThat(writings("attendee")).isOne();
        assertThat(List.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter"))
                .allMatch(counter -> writings(counter) == 0);
    }

    private long writings(String variable) {
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(visit.getId())
                .variableName(variable)
                .list()
                .stream()
                .mapToLong(found -> history.createHistoricDetailQuery()
                        .variableUpdates()
                        .variableInstanceId(found.getId())
                        .count())
                .sum();
    }
}

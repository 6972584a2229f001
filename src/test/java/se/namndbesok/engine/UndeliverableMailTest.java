package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.notice.NoticeUndeliverable;

class UndeliverableMailTest extends GuardedApplication {

    @Autowired
    ApplicationEventPublisher events;

    @Test
    @DisplayName("A mail that will never arrive is an incident of its case, with the mail's id and nothing else")
    void incident() {
        Task task = newTaskOf("pol-a");
        events.publishEvent(new NoticeUndeliverable("abc123", "OMS-1", task.getProcessInstanceId()));
        Incident incident = cases.createIncidentQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        assertThat(incident.getIncidentType()).isEqualTo("mailNotDelivered");
        assertThat(incident.getConfiguration()).isEqualTo("abc123");
        assertThat(incident.getActivityId()).isEqualTo("guardedWork");
    }

    @Test
    @DisplayName("A case that is over, or no case at all, is no fault")
    void over() {
        Task task = newTaskOf("pol-a");
        cases.deleteProcessInstance(task.getProcessInstanceId(), "over");
        events.publishEvent(new NoticeUndeliverable("abc124", "OMS-1", task.getProcessInstanceId()));
        events.publishEvent(new NoticeUndeliverable("abc125", "OMS-1", null));
        assertThat(cases.createIncidentQuery().configuration("abc124").count()).isZero();
    }
}

package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.Token;
import se.namndbesok.notice.NoticeUndeliverable;

/** A mail bounces: the task stays with its holder, and the secretary sees it (E23). */
class UndeliveredMailTest extends VisitStory {

    @Autowired
    private ApplicationEventPublisher post;

    private ProcessInstance undelivered() {
        return processes
                .createProcessInstanceQuery()
                .processDefinitionKey("undelivered-mail")
                .singleResult();
    }

    /** The latest mail to that person is given up, as the sender does it. */
    private void mailBounces(String person) {
        database.sql("update outbox set state = 'FAILED', finished_at = current_timestamp where recipient_email like ?"
                        + " and state = 'NEW'")
                .param(person + "@%")
                .update();
        database.sql("select id, business_key, process_instance_id from outbox where recipient_email like ?"
                        + " order by created_at desc, id limit 1")
                .param(person + "@%")
                .query((row, number) -> new NoticeUndeliverable(
                        row.getString("id"), row.getString("business_key"), row.getString("process_instance_id")))
                .list()
                .forEach(post::publishEvent);
    }

    @Test
    @DisplayName("E23 The manager's mail bounces: his task stays, the secretary has one task for the address")
    void secretarySees() {
        sagaAsksForAVisit();
        mailBounces(OSTEN);
        mailBounces(OSTEN);
        assertThat(has("answerRequest", OSTEN)).isTrue();
        assertThat(shown(task("reachRecipient", ELLINOR), "recipient")).isEqualTo("Östen Vretmyr");
        assertThat(shownJson(task("reachRecipient", ELLINOR), "subjects"))
                .contains("Svara på besöksförfrågan: Eklunden");
        assertThat(mailsTo(ELLINOR)).containsExactly("Ej levererat: mejl till Östen Vretmyr");
        ProcessInstance undelivered = undelivered();
        assertThat(refusal("reachRecipient", ELLINOR, "reached", false)).startsWith("Fyll i");
        handIn("reachRecipient", ELLINOR, "reached", true);
        Token.of(engine, undelivered).hasEndedAt("recipientReached");
    }

    @Test
    @DisplayName(
            "E23 A manager without e-mail: the task is in the list, and the secretary hears that the mail was not delivered")
    void withoutAddress() {
        theRegisterSays(demo -> demo.replace(" email: osten.vretmyr@ekbrunna.example,", ""));
        sagaAsksForAVisit();
        assertThat(has("answerRequest", OSTEN)).isTrue();
        database.sql("select id, business_key, process_instance_id from outbox where recipient_name = 'Östen Vretmyr'")
                .query((row, number) -> new NoticeUndeliverable(
                        row.getString("id"), row.getString("business_key"), row.getString("process_instance_id")))
                .list()
                .forEach(post::publishEvent);
        assertThat(shown(task("reachRecipient", ELLINOR), "recipient")).isEqualTo("Östen Vretmyr");
        assertThat(shown(task("reachRecipient", ELLINOR), "address")).isEqualTo("–");
    }

    @Test
    @DisplayName("E23 The secretary's own mail bounces too: no task about a task")
    void noTaskAboutATask() {
        sagaAsksForAVisit();
        mailBounces(OSTEN);
        mailBounces(ELLINOR);
        assertThat(tasks.createTaskQuery().taskDefinitionKey("reachRecipient").count())
                .isEqualTo(1);
    }
}

package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.notice.NoticeUndeliverable;
import se.namndbesok.register.RegisterChanged;

/** What administrators see of jobs, cases and mails that need a hand. */
class OperationsPageTest extends PublicPages {

    @Autowired
    ApplicationEventPublisher events;

    private String page() {
        return visitor("admin").get("/drift").body();
    }

    private void mail(String id, String state, int attempts, String error) {
        database.sql("insert into outbox (id, state, stem, business_key, recipient_name, recipient_email, subject,"
                        + " attempts, created_at, due_at, finished_at, last_error) values (?, ?, 'x', 'x', 'Saga <b>',"
                        + " 'saga@ekbrunna.example', ?, ?, timestamp with time zone '2027-04-19 08:00:00+02:00',"
                        + " timestamp with time zone '2027-04-19 08:00:00+02:00',"
                        + " timestamp with time zone '2027-04-19 09:00:00+02:00', ?)")
                .params("drift-" + id, state, "Ämne " + id, attempts, error)
                .update();
    }

    @Test
    @DisplayName(
            "A mail that was given up, and one that is tried again, are listed with their fault; sent ones are not")
    void mails() {
        mail("one", "FAILED", 6, "REFUSED 550");
        mail("two", "NEW", 1, "UNREACHABLE");
        mail("three", "SENT", 1, null);
        mail("four", "NEW", 0, null);
        assertThat(page())
                .contains("Ämne one", "Skickas inte igen. REFUSED 550", "Ämne two", "Försöker igen. UNREACHABLE")
                .contains("Saga &lt;b&gt;", "det äldsta sedan måndag 19 april 2027 kl. 08.00")
                .doesNotContain("Ämne three", "Ämne four");
    }

    @Test
    @DisplayName("E23 A case whose mail did not arrive stands still, with the way to Cockpit")
    void standstill() {
        events.publishEvent(new RegisterChanged());
        String meeting = processes
                .createProcessInstanceQuery()
                .activityIdIn("agendaCutoffPassed")
                .listPage(0, 1)
                .get(0)
                .getId();
        events.publishEvent(new NoticeUndeliverable("drift-id", "x", meeting));
        try {
            assertThat(page())
                    .contains("Anmälan till nämnden", "Ett mejl kom inte fram", "agendaCutoffPassed")
                    .contains("/camunda/app/cockpit/default/#/process-instance/" + meeting + "/runtime");
        } finally {
            processes.createIncidentQuery().list().forEach(it -> processes.resolveIncident(it.getId()));
        }
    }

    @Test
    @DisplayName("The page and the way to it are there for administrators only")
    void onlyAdministrators() {
        assertThat(page()).contains("aria-current=\"page\">Drift");
        for (String person : List.of("ellinor.vassmyr", "on-03")) {
            assertThat(visitor(person).get("/drift").statusCode()).isEqualTo(403);
            assertThat(visitor(person).get("/").body()).doesNotContain(">Drift<");
        }
    }
}

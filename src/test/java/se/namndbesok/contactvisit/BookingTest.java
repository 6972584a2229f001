package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Refused;

/** A politician asks a unit for a visit. */
class BookingTest extends VisitStory {

    @Test
    @DisplayName("AC-08 The politician books, the manager plans")
    void politicianBooksAndManagerPlans() {
        sagaAsksForAVisit();
        token().waitsAt("answerRequest");
        assertThat(mailsTo(OSTEN)).containsExactly("Svara på besöksförfrågan: Eklunden");
        assertThat(shownJson(task("answerRequest", OSTEN), "answers"))
                .contains("tisdag 16 mars 2027 kl. 13.15", "onsdag 17 mars 2027 kl. 09.00");
        ostenAccepts();
        token().waitsAt("attendVisit", "planVisit", "receiveVisit", "reminderDayReached");
        assertThat(record().state()).isEqualTo(VisitState.BOOKED);
        assertThat(invitationsTo(OSTEN)).isEqualTo(invitationsTo(SAGA)).hasSize(1);
        assertThat(has("planVisit", OSTEN)).isTrue();
        assertThat(has("planVisit", SAGA)).isFalse();
    }

    @Test
    @DisplayName("AC-08 The politician reads the programme and cannot change it")
    void politicianReadsTheProgramme() {
        sagasVisitIsBooked();
        assertThat(shown(task("attendVisit", SAGA), "isPlanned")).isEqualTo(false);
        managerPlans(OSTEN);
        assertThat(record().state()).isEqualTo(VisitState.PLANNED);
        assertThat(mailsTo(SAGA)).contains("Läs programmet: Eklunden tisdag 16 mars 2027");
        assertThat(shown(task("attendVisit", SAGA), "programme")).isEqualTo("Rundtur och samtal");
        assertThat(shown(task("attendVisit", SAGA), "groups")).isEqualTo("Brukare, Medarbetare");
        assertThat(refusal("attendVisit", SAGA, "change", "CANCEL", "programme", "Något annat"))
                .isEqualTo("Formuläret har inget fält som heter programme.");
        assertThat(shown(task("attendVisit", SAGA), "programme")).isEqualTo("Rundtur och samtal");
    }

    @Test
    @DisplayName("Whoever has second thoughts sends no request, and nobody is told")
    void politicianHasSecondThoughts() {
        opensBooking(SAGA);
        handIn("bookVisit", SAGA, "decision", "STOP");
        token().hasEndedAt("visitNotRequested");
        assertThat(record().state()).isEqualTo(VisitState.CANCELLED);
        assertThat(mailsTo(OSTEN)).isEmpty();
    }

    @Test
    @DisplayName("A booking may be asked for by message, and the politician is told")
    void bookingIsAskedFor() {
        visit = processes
                .createMessageCorrelation("contact-visit.requested")
                .setVariables(Map.of("boardId", "ON", "initiator", INGA_MAJ))
                .correlateStartMessage();
        token().waitsAt("bookVisit").hasPassed("visitRequested").hasNotPassed("visitWanted");
        assertThat(mailsTo(INGA_MAJ)).containsExactly("Boka besök: Eklunden, Gruppbostaden Tallstigen");
    }

    @Test
    @DisplayName("A list is also read as the text that the browser sends")
    void listsAreReadAsText() {
        opensBooking(SAGA);
        handIn(
                "bookVisit",
                SAGA,
                "decision",
                "BOOK",
                "assignment",
                "ka-1",
                "minutes",
                120,
                "attendees",
                SpinValues.jsonValue("[\"on-03\",\"on-05\"]").create(),
                "time1",
                "2027-03-16T13:15+01:00");
        assertThat(record().attendees()).containsExactly(SAGA, INGA_MAJ);
        assertThat(proposals.latest(record().id()).times().get(0)).hasToString("2027-03-16T13:15");
    }

    @Test
    @DisplayName("Whoever is no contact politician starts nothing, and nothing is left behind")
    void othersStartNothing() {
        for (String stranger : List.of("on-01", GUN, "sn-04")) {
            logout();
            login(stranger);
            assertThatThrownBy(() -> processes.startProcessInstanceByKey("contact-visit"))
                    .isInstanceOf(stranger.equals(GUN) ? RuntimeException.class : Refused.class);
        }
        logout();
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processDefinitionKey("contact-visit")
                        .count())
                .isZero();
        assertThat(database.sql("select count(*) from contact_visit")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("An assignment that ends while the booking lies open books nothing more, but can be put away")
    void assignmentEnds() {
        now("2027-05-30T10:00");
        opensBooking("on-09");
        now("2027-06-01T10:00");
        assertThat(shownJson(task("bookVisit", "on-09"), "units")).isEqualTo("[]");
        assertThat(refusal("bookVisit", "on-09", "decision", "BOOK", "time1", "2027-06-08T10:00", "minutes", 60))
                .contains("Välj en enhet som du är kontaktpolitiker för.");
        handIn("bookVisit", "on-09", "decision", "STOP");
        token().hasEndedAt("visitNotRequested");
    }
}

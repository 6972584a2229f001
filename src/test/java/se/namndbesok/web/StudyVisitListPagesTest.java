package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Visitor;

/** Study visits on the page of all, the overview and the calendar, over real HTTP with real logins. */
class StudyVisitListPagesTest extends StudyVisitsOnPages {

    @Test
    @DisplayName("C-21 C-27 The page of all visits: sign up or send regrets, each with its calendar file")
    void all() {
        assertThat(withTasks("sn-01", "/studiebesok"))
                .contains("Familjecentralen Ekhuset", "Anmäl dig", "href=\"/studiebesok/sv-page.ics\"", "Högst 1")
                .doesNotContain("Lämna återbud", "Tuva", "Rullstol");
        assertThat(withTasks("sn-05", "/studiebesok")).contains("Lämna återbud", "Du har en plats på besöket.");
        assertThat(withTasks("sn-04", "/studiebesok")).contains("Lämna återbud", "som nummer 1");
        assertThat(visitor("pernilla.asmyr").get("/studiebesok").body()).contains("Familjecentralen Ekhuset");
        assertThat(visitor("jenny.hagbro").get("/studiebesok").body()).contains("Familjecentralen Ekhuset");
        for (String stranger : List.of("on-03", "tomas.rosmyr", "admin")) {
            assertThat(visitor(stranger).get("/studiebesok").body())
                    .as(stranger)
                    .contains("Det finns inga studiebesök")
                    .doesNotContain("Ekhuset");
        }
    }

    @Test
    @DisplayName("The overview has one's own study visits only; the calendar has Anmäl dig and Lämna återbud")
    void ownOnes() {
        assertThat(withTasks("sn-05", "/"))
                .contains("Mina studiebesök", "href=\"/studiebesok/sv-page\"", "Lämna återbud");
        assertThat(withTasks("sn-01", "/"))
                .contains("Du är inte anmäld till något studiebesök.", "Alla studiebesök (1)")
                .doesNotContain("href=\"/studiebesok/sv-page\"");
        for (String host : List.of("karljohan.lovfors", "jenny.hagbro", "pernilla.asmyr")) {
            assertThat(withTasks(host, "/"))
                    .as(host)
                    .contains("Alla studiebesök (1)")
                    .doesNotContain("Mina studiebesök");
        }
        String calendar = "/kalender?manad=2027-06";
        assertThat(withTasks("sn-01", calendar)).contains("Anmäl dig<").doesNotContain("Lämna återbud<");
        assertThat(withTasks("sn-05", calendar))
                .contains("Lämna återbud<", "href=\"/studiebesok/sv-page\"")
                .doesNotContain("Anmäl dig<");
        assertThat(visitor("henok.tallhage").get(calendar).body())
                .contains("Studiebesök: Avdelning unga")
                .doesNotContain("/studiebesok/sv-page");
    }

    @Test
    @DisplayName("A visit's calendar file invites nobody, and is there for whoever may open the visit")
    void calendarFile() {
        HttpResponse<String> file = visitor("sn-01").get(PAGE + ".ics");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(file.body())
                .contains("METHOD:PUBLISH", "UID:studiebesok-sv-page@ekbrunna.example", "T130000", "ORGANIZER")
                .contains("SUMMARY:Studiebesök: Familjecentralen Ekhuset")
                .doesNotContain("ATTENDEE", "Tuva");
        assertThat(visitor("on-03").get(PAGE + ".ics").statusCode()).isEqualTo(404);
        assertThat(Visitor.anonymous(port).get(PAGE + ".ics").statusCode()).isEqualTo(302);
    }
}

package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.TaskCard;
import se.namndbesok.engine.Visitor;
import se.namndbesok.web.studyvisits.VisitCard;

/** Study visits on the page of all, the overview and the calendar, over real HTTP with real logins. */
class StudyVisitListPagesTest extends StudyVisitsOnPages {

    private static final Pattern REGRET = Pattern.compile("href=\"(/uppgifter/[^\"]+\\?aterbud)\"");

    @Test
    @DisplayName("C-21 C-27 The page of all visits: sign up or send regrets, each with its calendar file")
    void all() {
        assertThat(withTasks("sn-01", "/studiebesok"))
                .contains("Familjecentralen Ekhuset", "Ställ dig i kö", "href=\"/studiebesok/sv-page.ics\"")
                .contains("Fullt: den som anmäler sig får en plats i kön", "Högst 1. Anmälda: 1. I kön: 1.")
                .doesNotContain("Öppet för anmälan", "Lämna återbud", "Tuva", "Rullstol");
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
        assertThat(withTasks("sn-01", calendar)).contains("Ställ dig i kö<").doesNotContain("Lämna återbud<");
        assertThat(withTasks("sn-05", calendar))
                .contains("Lämna återbud<", "href=\"/studiebesok/sv-page\"")
                .doesNotContain("Ställ dig i kö<");
        assertThat(visitor("henok.tallhage").get(calendar).body())
                .contains("Studiebesök: Familjecentralen Ekhuset")
                .doesNotContain("/studiebesok/sv-page");
    }

    @Test
    @DisplayName(
            "C-23 Lämna återbud opens the sign-up with the answer that one does not come, on every page that has it")
    void regrets() {
        whilePresented(() -> {
            for (String page : List.of("/studiebesok", "/", "/kalender?manad=2027-06", PAGE)) {
                Matcher way = REGRET.matcher(visitor("sn-05").get(page).body());
                assertThat(way.find()).as(page).isTrue();
                assertThat(visitor("sn-05").get(way.group(1)).body())
                        .contains("<h1>Lämna återbud till studiebesöket: Familjecentralen Ekhuset</h1>")
                        .contains("Svaret att du inte kommer är redan valt.")
                        .containsPattern("value=\"NOT_COMING\"[^>]* checked")
                        .doesNotContainPattern("value=\"COMING\"[^>]* checked");
                String task = way.group(1).replace("?aterbud", "");
                assertThat(visitor("sn-05").get(task).body()).containsPattern("value=\"COMING\"[^>]* checked");
            }
        });
    }

    @Test
    @DisplayName("C-21 The header leads those to the study visits whose board has some, and nobody else")
    void inTheHeader() {
        for (String invited : List.of("sn-01", "sn-05", "karljohan.lovfors", "jenny.hagbro")) {
            assertThat(header(invited)).as(invited).contains("<a href=\"/studiebesok\">Studiebesök</a>");
        }
        for (String other : List.of("on-03", "admin", "henok.tallhage")) {
            assertThat(header(other)).as(other).contains("Kalender").doesNotContain("Studiebesök");
        }
    }

    private String header(String person) {
        String page = visitor(person).get("/uppgifter").body();
        return page.substring(page.indexOf("<header"), page.indexOf("</header>"));
    }

    @Test
    @DisplayName("F12 Who has a seat offered is asked to answer that first")
    void offerFirst() {
        List<TaskCard> tasks = Stream.of("answer-invitation", "answer-offer")
                .map(form -> new TaskCard(form, form, form, null, "SN", null, null, "sn-04", null))
                .toList();
        LocalDateTime start = LocalDateTime.parse("2027-06-10T13:00");
        VisitCard card = new VisitCard(
                "sv", "SN", "Ekhuset", "Ekhuset", start, start, "OPEN", 1, 0, 1, true, "OFFERED", 0, tasks);
        assertThat(card.actions())
                .extracting(VisitCard.Action::link)
                .containsExactly("/uppgifter/answer-offer", "/uppgifter/answer-invitation?aterbud");
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

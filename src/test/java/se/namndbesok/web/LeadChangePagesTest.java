package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The secretary has somebody else lead a booked visit, begun on the page of the visit's unit (E18). */
class LeadChangePagesTest extends PublicPages {

    private static final String ELLINOR = "ellinor.vassmyr";
    private static final String WAY = "/besok/byt-ledare";

    @Autowired
    ApplicationContext application;

    private VisitsOfOthers visit;

    @BeforeEach
    void aVisitIsBooked() {
        visit = VisitsOfOthers.in(application);
        visit.isBooked("on-03", "ka-1", "2027-04-23T13:15", "osten.vretmyr");
    }

    private String unitPage(String person) {
        return visitor(person).get("/enheter/eklunden").body();
    }

    private String pressed() {
        return pressed("eklunden");
    }

    /** The address of the task that the button on the unit's page leads to. */
    private String pressed(String unit) {
        String page = visitor(ELLINOR).get("/enheter/" + unit).body();
        Matcher button = Pattern.compile("name=\"besok\" value=\"([^\"]+)\"").matcher(page);
        assertThat(button.find()).isTrue();
        HttpResponse<String> answer = visitor(ELLINOR).handIn(WAY, "besok=" + button.group(1));
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElse("").replaceFirst("https?://[^/]+", "");
    }

    @Test
    @DisplayName(
            "E18 From the unit's page to the same form as in Tasklist, with the visit chosen; pressed twice it is one")
    void secretaryChangesTheLead() {
        String task = pressed();
        assertThat(pressed()).isEqualTo(task);
        String form = visitor(ELLINOR).get(task).body();
        assertThat(form)
                .contains("Byt ledare för ett besök")
                .containsPattern("value=\"CHANGE\"[^>]* checked")
                .containsPattern("<option [^>]*selected[^>]*>Eklunden fredag 23 april 2027, Saga Brunnfors");
        String id = Pattern.compile("<option value=\"([^\"]+)\"[^>]*>Eklunden fredag")
                .matcher(form)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        String answers = "f.decision=CHANGE&f.visit=" + id + "&f.successor=on-04";
        assertThat(visitor(ELLINOR).handIn(task, SentFields.of(form) + answers).statusCode())
                .isEqualTo(302);
        assertThat(unitPage(ELLINOR)).contains("Milad Rosthage").doesNotContain("<p>Saga Brunnfors</p>");
    }

    @Test
    @DisplayName("E18 Begun for one visit and then for another: the other is chosen")
    void anotherVisit() {
        visit.isBooked("on-04", "ka-2", "2027-04-26T13:15", "carola.fagerbro");
        String task = pressed("eklunden");
        assertThat(pressed("brunnsgard")).isEqualTo(task);
        assertThat(visitor(ELLINOR).get(task).body())
                .containsPattern("<option [^>]*selected[^>]*>Brunnsgården måndag 26 april 2027");
    }

    @Test
    @DisplayName("E18 Only the board's secretary is offered it, only for a visit that is booked")
    void onlyTheSecretary() {
        String way = "action=\"" + WAY;
        assertThat(unitPage(ELLINOR)).contains("Begärda och bokade besök", way);
        for (String other : List.of("on-03", "on-01", "osten.vretmyr", "gun.sandmyr")) {
            assertThat(unitPage(other)).as(other).contains("Eklunden").doesNotContain("Begärda och bokade besök", way);
        }
        nothingHasHappened();
        visit.isAskedFor("on-03", "ka-1", "2027-04-23T13:15");
        assertThat(unitPage(ELLINOR)).contains("Förfrågan skickad").doesNotContain(way);
    }
}

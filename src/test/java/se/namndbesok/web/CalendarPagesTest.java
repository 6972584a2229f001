package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Visitor;

/** A person's calendar on the pages and in the person's own calendar program. */
class CalendarPagesTest extends PublicPages {

    private static final String SAGA = "on-03";
    private static final String OSTEN = "osten.vretmyr";
    private static final String ELLINOR = "ellinor.vassmyr";

    @BeforeEach
    void sagaVisitsEklunden() {
        database.sql("insert into contact_visit (id, board_id, state, unit_id, starts_at, ends_at, invitation) values"
                        + " ('kalender-1', 'ON', 'BOOKED', 'eklunden', timestamp '2027-05-11 13:15:00',"
                        + " timestamp '2027-05-11 15:15:00', 1)")
                .update();
        database.sql("insert into contact_visit_attendee values ('kalender-1', 'on-03')")
                .update();
    }

    private String page(String person, String path) {
        return visitor(person).get(path).body();
    }

    @Test
    @DisplayName("Who comes, who receives and the secretary have the visit; a colleague and another board have not")
    void visits() {
        for (String person : List.of(SAGA, OSTEN, ELLINOR)) {
            assertThat(page(person, "/kalender?manad=2027-05"))
                    .as(person)
                    .contains("Besök: Eklunden", "tisdag 11 maj 2027 kl. 13.15–15.15");
        }
        String way = "<a href=\"/enheter/eklunden\">";
        assertThat(page(ELLINOR, "/kalender?manad=2027-05"))
                .as("where another lead is named")
                .contains(way);
        assertThat(page(SAGA, "/kalender?manad=2027-05")).doesNotContain(way);
        for (String person : List.of("on-04", "sn-05", "karljohan.lovfors", "carola.fagerbro")) {
            assertThat(page(person, "/kalender?manad=2027-05")).as(person).doesNotContain("Besök: Eklunden");
        }
    }

    @Test
    @DisplayName("Everybody has the own board's meetings; the presidium's only who is of it or prepares it")
    void meetings() {
        assertThat(page(SAGA, "/kalender?manad=2027-05"))
                .contains("Omsorgsnämnden sammanträder")
                .doesNotContain("Omsorgsnämndens presidium", "Socialnämnden");
        assertThat(page("on-01", "/kalender?manad=2027-05")).contains("Omsorgsnämndens presidium möts");
        assertThat(page(ELLINOR, "/kalender?manad=2027-05")).contains("Omsorgsnämndens presidium möts");
    }

    @Test
    @DisplayName("The month's sheet begins on Monday, numbers the weeks as in Sweden, and marks today")
    void sheet() {
        String sheet = page(SAGA, "/kalender/manad?manad=2027-01");
        assertThat(sheet).contains("<th scope=\"row\">53</th>", "måndag 28 december 2026", "söndag 31 januari 2027");
        assertThat(page(SAGA, "/kalender/manad")).contains("Kalender för april 2027", "I dag", "13.15 Omsorgsnämnden");
    }

    @Test
    @DisplayName("A month that is none is this month")
    void noMonth() {
        for (String asked : List.of("2027-13", "maj", "%3Cb%3E", "")) {
            HttpResponse<String> answer = visitor(SAGA).get("/kalender?manad=" + asked);
            assertThat(answer.statusCode()).as(asked).isEqualTo(200);
            assertThat(answer.body()).as(asked).contains("Kalender för april 2027–juni 2027");
        }
    }

    /** The path of the person's new address, as the page tells it once. */
    private String subscribe(String person) {
        Visitor visitor = visitor(person);
        visitor.press("/kalender", "/kalender/prenumeration");
        String page = visitor.get("/kalender").body();
        Matcher address = Pattern.compile("/kalender/flode/[\\w-]+\\.ics").matcher(page);
        assertThat(address.find()).as("an address").isTrue();
        assertThat(visitor.get("/kalender").body()).doesNotContain("/flode/");
        return address.group();
    }

    @Test
    @DisplayName(
            "A calendar program follows the calendar by a secret address, without a login and without people's names")
    void feed() {
        HttpResponse<String> answer = Visitor.anonymous(port).get(subscribe(SAGA));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.body())
                .contains("METHOD:PUBLISH", "UID:besok-kalender-1@namndbesok", "TZID:Europe/Stockholm")
                .contains("DTSTART;TZID=Europe/Stockholm:20270511T131500", "SUMMARY:Besök: Eklunden", "ORGANIZER")
                .doesNotContain("ATTENDEE", "Saga", "Östen");
        assertThat(answer.body()
                        .lines()
                        .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75))
                .isTrue();
    }

    @Test
    @DisplayName("A new address shuts the old one, and an address that is shut leads nowhere")
    void revoked() {
        String first = subscribe(SAGA);
        String second = subscribe(SAGA);
        assertThat(Visitor.anonymous(port).get(first).statusCode()).isEqualTo(404);
        assertThat(Visitor.anonymous(port).get(second).statusCode()).isEqualTo(200);
        visitor(SAGA).press("/kalender", "/kalender/prenumeration/bort");
        assertThat(Visitor.anonymous(port).get(second).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("The address itself is stored nowhere")
    void secret() {
        String secret = subscribe(SAGA).replaceAll(".*/|\\.ics", "");
        assertThat(database.sql("select fingerprint from calendar_feed")
                        .query(String.class)
                        .single())
                .isNotEqualTo(secret)
                .hasSize(64);
    }

    @Test
    @DisplayName("Whoever has left the board has an empty calendar, also by the old address")
    void hasLeft() {
        String address = subscribe("on-09");
        assertThat(Visitor.anonymous(port).get(address).body()).contains("Omsorgsnämnden sammanträder");
        today("2027-06-01");
        assertThat(Visitor.anonymous(port).get(address).body()).doesNotContain("Omsorgsnämnden");
    }
}

package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which units are visited in a year, for those who have to see to it. */
class CoveragePagesTest extends PublicPages {

    private static final String ELLINOR = "ellinor.vassmyr";

    @BeforeEach
    void someVisits() {
        visit("t-1", "eklunden", "CLOSED", "2027-03-16");
        visit("t-2", "eklunden", "BOOKED", "2027-11-09");
        visit("t-3", "eklunden", "CARRIED_OUT", "2026-12-31");
        visit("t-4", "brunnsgard", "CARRIED_OUT", "2027-01-01");
        visit("t-5", "tallstigen", "CANCELLED", "2027-03-16");
        report("t-1", "NOTIFIED");
        report("t-4", "RETURNED");
    }

    private void visit(String id, String unit, String state, String day) {
        database.sql("insert into contact_visit (id, board_id, state, unit_id, starts_at, ends_at, invitation)"
                        + " values (?, 'ON', ?, ?, cast(? as timestamp), cast(? as timestamp), 1)")
                .params(id, state, unit, day + " 13:15:00", day + " 15:15:00")
                .update();
    }

    private void report(String visit, String state) {
        database.sql("insert into visit_report (visit_id, version, state, author_id, content, submitted_at)"
                        + " values (?, 1, ?, 'on-03', '{}', timestamp with time zone '2027-03-20 10:00:00+01:00')")
                .params(visit, state)
                .update();
    }

    private List<String> csv(String path) {
        return visitor(ELLINOR)
                .get("/tackning/tackning.csv" + path)
                .body()
                .lines()
                .toList();
    }

    @Test
    @DisplayName("AC-02 The unit without contact politician is listed, also for the chair")
    void uncovered() {
        for (String person : List.of(ELLINOR, "on-01", "marika.stenhage")) {
            String page = visitor(person).get("/tackning").body();
            String uncovered = page.substring(page.indexOf("Enheter utan kontaktpolitiker"));
            assertThat(uncovered.substring(0, uncovered.indexOf("</ul>")))
                    .as(person)
                    .contains("Individ- och familjeomsorgen")
                    .doesNotContain("Eklunden");
        }
    }

    @Test
    @DisplayName("AC-07 When the term of office has ended, a unit without a new decision has no contact politician")
    void uncoveredByTheTerm() {
        today("2030-12-31");
        assertThat(csv("?ar=2030")).contains("Omsorgsnämnden;Eklunden;Ja;1;0;0;0;1");
        today("2031-01-01");
        assertThat(csv("?ar=2031")).contains("Omsorgsnämnden;Eklunden;Nej;1;0;0;0;1");
    }

    @Test
    @DisplayName(
            "A-28 A year is counted by the visit's day; what was cancelled does not count, nor a report handed back")
    void counted() {
        assertThat(csv("?ar=2027"))
                .contains("Omsorgsnämnden;Eklunden;Ja;1;1;1;1;0")
                .contains("Omsorgsnämnden;Brunnsgården;Ja;1;0;1;0;0")
                .contains("Omsorgsnämnden;Gruppbostaden Tallstigen;Ja;1;0;0;0;1")
                .contains("Omsorgsnämnden;Individ- och familjeomsorgen;Nej;1;0;0;0;1");
        assertThat(csv("?ar=2026")).contains("Omsorgsnämnden;Eklunden;Nej;1;0;1;0;0");
    }

    @Test
    @DisplayName("X-21 Units stand in the order of their names, and no person is named")
    void noRanking() {
        List<String> units =
                csv("").stream().skip(1).map(row -> row.split(";")[1]).toList();
        assertThat(units)
                .containsExactly(
                        "Brunnsgården",
                        "Eklunden",
                        "Gruppbostaden Tallstigen",
                        "Hemtjänst Norr",
                        "Hemtjänst Söder",
                        "Individ- och familjeomsorgen");
        assertThat(visitor(ELLINOR).get("/tackning").body())
                .doesNotContain("Saga Brunnfors", "Milad Rosthage", "Samlingslistan");
    }

    @Test
    @DisplayName("Under a policy that does not ask for every unit (B) only those somebody visits are counted")
    void notEveryUnit() {
        String page = visitor("karljohan.lovfors").get("/tackning").body();
        assertThat(page).contains("Stödboendet Hamnen").doesNotContain("Beroendemottagningen", "Eklunden");
    }

    @Test
    @DisplayName("For everybody else there is no such page and no way to it")
    void others() {
        for (String person : List.of("on-03", "osten.vretmyr", "leila.norrhage", "admin")) {
            for (String path : List.of("/tackning", "/tackning/tackning.csv", "/tackning/tackning.xlsx")) {
                assertThat(visitor(person).get(path).statusCode())
                        .as(person + path)
                        .isEqualTo(404);
            }
            assertThat(visitor(person).get("/kalender").body()).as(person).doesNotContain("href=\"/tackning\"");
        }
    }

    @Test
    @DisplayName("A year that is none is this year, and the spreadsheet is one")
    void years() {
        assertThat(visitor(ELLINOR).get("/tackning?ar=1").body()).contains("Besök på enheterna 2027");
        assertThat(visitor(ELLINOR).get("/tackning?ar=x").statusCode()).isEqualTo(400);
        assertThat(visitor(ELLINOR).get("/tackning/tackning.xlsx").body()).startsWith("PK");
    }
}

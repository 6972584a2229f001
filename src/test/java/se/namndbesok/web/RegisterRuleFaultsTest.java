package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What no register may say, said alike of a form, a table and files. */
class RegisterRuleFaultsTest extends PolicyFormPages {

    private static final String ASSIGNMENT = "POLICY=kontaktpolitiker-omsorg&FROM=2027-05-01&PARAGRAPH=%C2%A7 9";

    @Test
    @DisplayName(
            "A-19 A decision that has not been made yet, and more politicians than the policy has for a unit: both at once")
    void appointment() {
        Map<String, List<String>> before = tables();
        String several = "UNIT=ifo&POLITICIANS=on-03&POLITICIANS=on-04&POLITICIANS=on-05&LEAD=on-03&";
        HttpResponse<String> form = form("nytt-uppdrag", several + ASSIGNMENT + "&DECIDED_ON=2027-05-26");
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body())
                .contains("<a href=\"#f-DECIDED_ON\">Den dagen har inte varit än.</a>")
                .contains("<a href=\"#f-POLITICIANS\">Individ- och familjeomsorgen får ha högst 2 kontaktpolitiker")
                .contains("Inga-Maj Sjöhage", "Milad Rosthage", "Saga Brunnfors");
        assertThat(form("nytt-uppdrag", several + ASSIGNMENT).body())
                .contains("<a href=\"#f-POLITICIANS\">Individ- och", "<a href=\"#f-DECIDED_ON\">");
        assertThat(form("nytt-uppdrag", "UNIT=eklunden&POLITICIANS=on-04&" + ASSIGNMENT + "&DECIDED_ON=2027-04-19")
                        .body())
                .as("two have the unit already")
                .contains("<a href=\"#f-POLITICIANS\">Eklunden får ha högst 2 kontaktpolitiker");
        assertThat(table(
                                "uppdrag",
                                "ny;kontaktpolitiker-omsorg;ifo;on-03, on-04, on-05;on-03;2027-05-01;;2027-05-26 § 9\r\n")
                        .body())
                .contains("Rad 2: ", "har inte varit än", "högst 2 kontaktpolitiker");
        assertThat(file("decision: 2027-03-24 § 33", "decision: 2027-05-26 § 33")
                        .body())
                .contains("har inte varit än");
        assertThat(file("politicians: [on-07],", "politicians: [on-07, on-03, on-04],")
                        .body())
                .contains("Hemtjänst Norr får ha högst 2 kontaktpolitiker");
        assertThat(form("nytt-beslut", "DECIDED_ON=2027-05-26&PARAGRAPH=%C2%A7 40&HEADING=Ny&UNITS=ifo")
                        .body())
                .contains("<a href=\"#f-DECIDED_ON\">Den dagen har inte varit än.</a>");
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    @DisplayName("Whoever has left the board does not count among a unit's politicians")
    void successor() {
        saved(form("sluta", "PERSON=on-05&TO=2027-04-30"));
        String successor = "UNIT=eklunden&POLITICIANS=on-04&" + ASSIGNMENT + "&DECIDED_ON=2027-04-19";
        saved(form("nytt-uppdrag", successor));
    }

    @Test
    @DisplayName("Days that are a slip of the keyboard: a manager, a role, a seat from 2001 or 2199")
    void farDays() {
        for (String day : List.of("2001-05-01", "2199-05-01")) {
            assertThat(form("ny-chef", "UNIT=eklunden&MANAGER=carola.fagerbro&FROM=" + day)
                            .body())
                    .contains("<a href=\"#f-FROM\">" + day + " ligger för långt bort.");
            assertThat(form("ny-roll", "OFFICIAL=leila.norrhage&ROLE=REGISTRATOR&FROM=" + day)
                            .body())
                    .contains("<a href=\"#f-FROM\">" + day + " ligger för långt bort.");
            assertThat(table("tjanstepersoner", "ny;Ny;;Registrator;" + day + ";\r\n")
                            .body())
                    .contains("Rad 2: Från: " + day + " ligger för långt bort.");
            assertThat(file("boards: [\"ON\", SN], roles", "boards: [\"ON\", SN], validFrom: " + day + ", roles")
                            .body())
                    .contains("validFrom: " + day + " ligger för långt bort.");
        }
        assertThat(form("nytt-sammantrade", "MEETING_KIND=BOARD&DATE=2199-05-02")
                        .body())
                .contains("<a href=\"#f-DATE\">2199-05-02 ligger för långt bort.");
        saved(form("ny-roll", "OFFICIAL=leila.norrhage&ROLE=REGISTRATOR&FROM=2026-01-01"));
    }

    @Test
    @DisplayName("Numbers of the rules that no board means")
    void numbers() {
        aProposal();
        HttpResponse<String> refused = changed(
                RULES + KEY + "@2",
                Map.of(
                        "PAID_HOURS",
                        "500",
                        "VISITS_MAX",
                        "900",
                        "PER_UNIT_MAX",
                        "99",
                        "REPORT_DUE",
                        "5000",
                        "LENGTH",
                        "9000"));
        assertThat(refused.body())
                .contains("<a href=\"#f-PAID_HOURS\">Högst 24.</a>", "<a href=\"#f-VISITS_MAX\">Högst 52.</a>")
                .contains("<a href=\"#f-PER_UNIT_MAX\">Högst 20.</a>", "<a href=\"#f-REPORT_DUE\">Högst 366 dagar.</a>")
                .contains("<a href=\"#f-LENGTH\">Högst 12 timmar.</a>");
        assertThat(changed(RULES + KEY + "@2", Map.of("BOOK_DUE", "5000", "PLAN_DUE", "5000"))
                        .body())
                .contains(
                        "<a href=\"#f-BOOK_DUE\">Högst 366 dagar.</a>",
                        "<a href=\"#f-PLAN_DUE\">Högst 100 arbetsdagar.</a>");
        assertThat(file("hoursPerVisit: 3", "hoursPerVisit: 500").body()).contains("hoursPerVisit: Högst 24.");
    }

    @Test
    @DisplayName("A text that is too long is told of in the form's words, not by the files' key")
    void longTexts() {
        String text = "x".repeat(201);
        assertThat(changed("dokumentets-uppgifter/" + KEY + "@1", Map.of("GOALS", text, "AUTHOR", text))
                        .body())
                .contains("<a href=\"#f-GOALS\">Texten är för lång. Högst 200 tecken.</a>")
                .contains("<a href=\"#f-AUTHOR\">Texten är för lång. Högst 200 tecken.</a>");
        assertThat(form("ny-enhet", "NAME=" + text + "&UNIT_KIND=IFO&MANAGER=carola.fagerbro")
                        .body())
                .contains("<a href=\"#f-NAME\">Texten är för lång. Högst 200 tecken.</a>");
        assertThat(file("name: Eklunden,", "name: " + text + ",").body()).contains("name: Texten är för lång.");
    }
}

package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Visitor;

/** A new term of office by form, and who sits in it (AC-07). */
class TermFormsTest extends RegisterUploads {

    private static final String TERM = "ny-mandatperiod";
    private static final String SEATS = "nasta-platser";

    private HttpResponse<String> byTheAdministrator(String form, String fields) {
        return form(visitor("admin"), form, fields);
    }

    private void nextTermIsEntered() {
        Visitor admin = visitor("admin");
        assertThat(save(admin, byTheAdministrator(TERM, "FROM=2031-01-01&TO=2034-12-31"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    @DisplayName(
            "AC-07 The next term is entered beforehand by an administrator: shown with what it does on every board; nobody's seat runs on")
    void nextTerm() {
        Map<String, List<String>> before = tables();
        assertThat(visitor("admin").get("/registret/ON/andra/" + TERM).body())
                .contains("name=\"FROM\" value=\"2031-01-01\"", "name=\"TO\" value=\"2034-12-31\"");
        HttpResponse<String> shown = byTheAdministrator(TERM, "FROM=2031-01-01&TO=2034-12-31");
        assertThat(shown.body())
                .contains("Mandatperiod", "från 2031-01-01, till 2034-12-31")
                .containsPattern(
                        "Omsorgsnämnden: platser som slutar tisdag 31 december 2030: \\d+, insatta från onsdag 1 januari 2031: 0\\. Uppdrag som slutar då: 5\\.")
                .contains("Socialnämnden: platser som slutar");
        assertThat(tables()).isEqualTo(before);
        nextTermIsEntered();
        for (String table : List.of("SEAT", "CONTACT_ASSIGNMENT")) {
            assertThat(tables().get(table)).as(table).isEqualTo(before.get(table));
        }
        assertThat(page("mandatperiod"))
                .contains("Mandatperioden slutar tisdag 31 december 2030.", "2031-01-01 – 2034-12-31 är inlagd");
        assertThat(page("historik")).contains("Mandatperiod", "från 2031-01-01, till 2034-12-31");
        saved(form("ny-plats", "POLITICIAN=on-03&SEAT=ORDFORANDE&PARTY=SL&FROM=2031-01-01"));
        assertThat(page("personer")).contains("2031-01-01 – 2034-12-31");
        today("2031-01-25");
        saved(form(
                "nytt-uppdrag",
                "UNIT=ifo&POLITICIANS=on-03&POLICY=kontaktpolitiker-omsorg&FROM=2031-02-01"
                        + "&DECIDED_ON=2031-01-20&PARAGRAPH=%C2%A7 2"));
        today("2031-03-01");
        assertThat(page("mandatperiod")).contains("Mandatperioden slutar söndag 31 december 2034.", "inte inlagd än");
        assertThat(page("andra/" + SEATS))
                .contains("Saga Brunnfors", "Nu: Ordförande")
                .doesNotContain("Milad Rosthage");
    }

    @Test
    @DisplayName(
            "A term that begins in the one before, or ends before it begins, is refused at its field; a secretary has no such form")
    void badTerms() {
        assertThat(byTheAdministrator(TERM, "FROM=2030-12-31&TO=2034-12-31").body())
                .contains("<a href=\"#f-FROM\">mandatperioden 2027-01-01 – 2030-12-31 gäller också då.</a>");
        assertThat(byTheAdministrator(TERM, "FROM=2031-01-01&TO=2030-12-31").body())
                .contains("<a href=\"#f-TO\">Slutdatumet 2030-12-31 är före");
        assertThat(byTheAdministrator(TERM, "FROM=i+morgon&TO=").body())
                .contains("<a href=\"#f-TO\">Fyll i: Till och med</a>", "value=\"i morgon\"");
        assertThat(form(TERM, "FROM=2031-01-01&TO=2034-12-31").statusCode()).isEqualTo(404);
        assertThat(page("andra")).doesNotContain(TERM);
        assertThat(visitor("admin").get("/registret/ON/andra").body()).contains("andra/" + TERM);
    }

    @Test
    @DisplayName(
            "Many get their seats in the next term at once, before it is entered or after; the others' end with the term")
    void manySeats() {
        assertThat(page("andra/" + SEATS)).contains("Saga Brunnfors", "Nu: Ledamot");
        assertThat(form(SEATS, "plats.on-03=&plats.on-04=").body()).contains("Välj en plats för minst en person.");
        HttpResponse<String> refused = form(SEATS, "plats.on-03=KUNG&plats.on-04=LEDAMOT");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Välj i listan", "<option value=\"LEDAMOT\" selected=\"selected\">");
        assertThat(form(SEATS, "plats.sn-05=LEDAMOT").statusCode())
                .as("another board's")
                .isEqualTo(422);
        HttpResponse<String> shown = form(SEATS, "plats.on-03=VICE_ORDFORANDE&plats.on-04=LEDAMOT&plats.on-05=");
        assertThat(shown.body())
                .contains("Saga Brunnfors", "Milad Rosthage", "från 2031-01-01")
                .doesNotContain("Inga-Maj");
        saved(shown);
        assertThat(page("mandatperiod").replaceAll(">\\s+<", "><"))
                .contains("<td>Saga Brunnfors</td><td>Ledamot</td><td>Vice ordförande, från 2031-01-01</td>")
                .contains("<td>Inga-Maj Sjöhage</td><td>Ledamot</td><td>Ingen än</td>");
        assertThat(page("andra/" + SEATS)).doesNotContain("Saga Brunnfors");
        nextTermIsEntered();
        assertThat(page("personer")).contains("2031-01-01 – 2034-12-31", "2027-01-01 – 2030-12-31");
        saved(form(SEATS, "plats.on-05=ERSATTARE"));
        today("2031-01-02");
        assertThat(page("andra/" + SEATS))
                .contains("Inga-Maj Sjöhage", "Nu: Ersättare", "Nu: Vice ordförande")
                .doesNotContain("Gunvor Lindhage");
    }

    @Test
    @DisplayName("Somebody else has seated the same person meanwhile: 409 with both versions")
    void atOnce() {
        HttpResponse<String> shown = form(SEATS, "plats.on-03=VICE_ORDFORANDE");
        Visitor admin = visitor("admin");
        save(admin, form(admin, SEATS, "plats.on-03=LEDAMOT"));
        HttpResponse<String> late = save(ellinor(), shown);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .containsSubsequence("Det här ville du ändra", "vice ordförande", "sedan dess", "ledamot", ", admin")
                .contains("Det du ville ändra finns inte längre i registret.")
                .doesNotContain(">Spara<");
    }
}

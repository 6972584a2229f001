package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Visitor;

/** A form of the register that is refused, left behind by a session, or overtaken by somebody else. */
class RegisterFormFaultsTest extends RegisterUploads {

    @Test
    @DisplayName("What is wrong stands in a list that takes the focus and leads to the fields, and at each field")
    void faultsAtTheFields() {
        HttpResponse<String> refused = form("nytt-uppdrag", "UNIT=ifo&FROM=2027-05-01&TO=2027-04-01");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<title>Fel: Utse kontaktpolitiker", "id=\"fel\" role=\"alert\" tabindex=\"-1\" autofocus")
                .contains("<a href=\"#f-POLITICIANS\">Fyll i: Kontaktpolitiker</a>")
                .contains("<a href=\"#f-DECIDED_ON\">Fyll i beslut (datum och paragraf)</a>")
                .contains("<a href=\"#f-POLICY\">Fyll i: Styrdokument</a>", "id=\"fault-POLICY\"")
                .contains("aria-describedby=\"fault-POLICY\" aria-invalid=\"true\" aria-required=\"true\"");
        String assignment = "UNIT=ifo&POLITICIANS=on-03&POLICY=kontaktpolitiker-omsorg&FROM=2027-05-01";
        assertThat(form("nytt-uppdrag", assignment + "&TO=2027-04-01&DECIDED_ON=2027-04-19")
                        .body())
                .contains("<a href=\"#f-TO\">Slutdatumet 2027-04-01 är före startdatumet 2027-05-01.</a>")
                .contains("<a href=\"#f-PARAGRAPH\">Fyll i beslut (datum och paragraf)</a>");
        assertThat(form("nytt-uppdrag", assignment + "&POLITICIANS=on-04").body())
                .contains("<a href=\"#f-LEAD\">Fyll i: Ansvarig kontaktpolitiker</a>");
        String late = assignment.replace("2027-05-01", "2026-12-01") + "&DECIDED_ON=2026-11-21&PARAGRAPH=%C2%A7 9";
        assertThat(form("nytt-uppdrag", late).body())
                .contains(
                        "<a href=\"#f-POLITICIANS\">Saga Brunnfors har ingen plats i Omsorgsnämnden den 2026-12-01.</a>");
        assertThat(form("flytta-sammantrade", "MEETING=ON-2027-05-26&DATE=2027-05-29")
                        .body())
                .contains("<a href=\"#f-DATE\">2027-05-29 är ingen arbetsdag");
    }

    @Test
    @DisplayName(
            "A manager has the role from the day on that is chosen; whose role begins later is offered with that day")
    void managerWithoutTheRole() {
        Map<String, List<String>> before = tables();
        HttpResponse<String> refused = form("ny-chef", "UNIT=eklunden&MANAGER=anton.kvistbro&FROM=2027-08-01");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<a href=\"#f-MANAGER\">Anton Kvistbro har inte rollen Enhetschef den 2027-08-01 "
                        + "och kan inte vara chef för Eklunden då. Rollen börjar 2027-09-01.</a>")
                .contains(">Anton Kvistbro (från 2027-09-01)</option>", ">Dilan Sörhage</option>");
        assertThat(form("ny-enhet", "NAME=Asken&UNIT_KIND=IFO&MANAGER=anton.kvistbro")
                        .body())
                .contains("och kan inte vara chef för Asken då. Rollen börjar 2027-09-01.");
        assertThat(form("sluta", "PERSON=anton.kvistbro&TO=2027-08-31").statusCode())
                .isEqualTo(422);
        assertThat(tables()).isEqualTo(before);
        assertThat(form("ny-chef", "UNIT=eklunden&MANAGER=anton.kvistbro&FROM=2027-09-01")
                        .body())
                .contains("Anton Kvistbro (från 2027-09-01)", ">Spara<");
    }

    @Test
    @DisplayName("The manager that there is, chosen as the new one, changes nothing: there is nothing to save")
    void sameManager() {
        for (String day : List.of("2027-04-01", "2026-01-01", "2027-09-01")) {
            HttpResponse<String> shown = form("ny-chef", "UNIT=eklunden&MANAGER=osten.vretmyr&FROM=" + day);
            assertThat(shown.body()).contains("<h1>Inget ändras</h1>").doesNotContain(">Spara<", "tryck på Spara");
        }
        assertThat(form("ny-chef", "UNIT=htj-soder&MANAGER=viveka.lundmyr&FROM=2027-05-01")
                        .body())
                .contains("Viveka Lundmyr (till 2027-08-31), Anton Kvistbro (från 2027-09-01) → Viveka Lundmyr");
    }

    @Test
    @DisplayName("A session that ends while one writes loses nothing; nobody else sees it")
    void sessionEnds() {
        Visitor first = Visitor.loggedIn(port, "ellinor.vassmyr", PASSWORD);
        String page = "/registret/ON/andra/nytt-beslut";
        String typed = "&author=ellinor.vassmyr&DECIDED_ON=2027-03-24&HEADING=Ny+matsal";
        first.form("/logout", "_csrf=" + first.csrf());
        HttpResponse<String> sent = first.form(page, "_csrf=gammal" + typed);
        assertThat(sent.headers().firstValue("Location").orElse("")).contains("/inloggning");
        HttpResponse<String> in = first.logIn("ellinor.vassmyr", PASSWORD);
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith(page);
        assertThat(first.get(page).body())
                .contains("Du hade blivit utloggad. Det du skrev finns kvar.", "value=\"Ny matsal\"")
                .contains("value=\"2027-03-24\"");
        assertThat(first.get(page).body()).doesNotContain("Ny matsal");
        Visitor other = Visitor.anonymous(port);
        other.form(page, "_csrf=gammal" + typed);
        other.logIn("admin", PASSWORD);
        assertThat(other.get(page).body()).doesNotContain("Ny matsal");
    }

    @Test
    @DisplayName("What somebody else changes elsewhere meanwhile is no hindrance, and is not undone")
    void changedElsewhere() {
        HttpResponse<String> shown = form("ny-chef", "UNIT=eklunden&MANAGER=carola.fagerbro&FROM=2027-09-01");
        Visitor admin = visitor("admin");
        save(admin, upload(admin, "register.yaml", changed("users: 24", "users: 25")));
        assertThat(save(ellinor(), shown).statusCode()).isEqualTo(302);
        assertThat(page("enheter")).contains("<td>25</td>", "Carola Fagerbro (från 2027-09-01)");
    }

    @Test
    @DisplayName(
            "What somebody else has changed in the same thing is answered 409 with both versions, and what it would be now")
    void changedBySomebodyElse() {
        HttpResponse<String> shown = form("ny-chef", "UNIT=eklunden&MANAGER=carola.fagerbro&FROM=2027-09-01");
        Visitor admin = visitor("admin");
        save(admin, form(admin, "ny-chef", "UNIT=eklunden&MANAGER=dilan.sorhage&FROM=2027-08-01"));
        Map<String, List<String>> between = tables();
        HttpResponse<String> late = save(ellinor(), shown);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .containsSubsequence("Det här ville du ändra", "Carola Fagerbro", "Det här har ändrats sedan dess")
                .containsSubsequence("sedan dess", "Dilan Sörhage", "admin", "Så skulle din ändring bli nu")
                .containsSubsequence("bli nu", "Carola Fagerbro", ">Spara<");
        assertThat(tables()).isEqualTo(between);
        save(ellinor(), late);
        assertThat(page("enheter"))
                .contains("Dilan Sörhage (2027-08-01 – 2027-08-31), Carola Fagerbro (från 2027-09-01)");
    }

    @Test
    @DisplayName("What is to be changed is gone: 409 says so")
    void gone() {
        HttpResponse<String> shown = form("flytta-sammantrade", "MEETING=ON-2027-05-26&DATE=2027-05-27");
        save(visitor("admin"), form(visitor("admin"), "stall-in-sammantrade", "MEETING=ON-2027-05-26"));
        HttpResponse<String> late = save(ellinor(), shown);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Det du ville ändra", "Det här har ändrats sedan dess")
                .doesNotContain(">Spara<");
    }
}

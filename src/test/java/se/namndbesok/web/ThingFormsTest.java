package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Visitor;

/** The forms that change a unit, a person or a department: filled with what the register says. */
class ThingFormsTest extends RegisterUploads {

    private static final String EKLUNDEN = "enhetens-uppgifter/eklunden";

    @Test
    @DisplayName(
            "A unit's details: shown as they are, changed, with before and after; what is not touched is not written")
    void unit() {
        String page = page("andra/" + EKLUNDEN);
        assertThat(page)
                .contains(
                        "value=\"Eklunden\"",
                        "<option value=\"SARSKILT_BOENDE\" selected=\"selected\">",
                        "value=\"48\"")
                .contains("name=\"sett.NAME\" value=\"Eklunden\"");
        HttpResponse<String> shown = changed(EKLUNDEN, Map.of("NAME", "Ekbacken", "USERS", "50", "SMALL_UNIT", "true"));
        assertThat(shown.body())
                .contains("Namn: Eklunden → Ekbacken", "Antal brukare: 48 → 50", "Liten enhet: nej → ja");
        saved(shown);
        assertThat(page("enheter")).contains("Ekbacken", "<td>50</td>", "Östen Vretmyr");
        assertThat(page("historik")).contains("Namn: Eklunden → Ekbacken");
        assertThat(takenDown("/registret/filer/0"))
                .contains("{smallUnit: true, id: eklunden, board: \"ON\", name: \"Ekbacken\", kind: SARSKILT_BOENDE");
    }

    @Test
    @DisplayName(
            "A provider comes with all that belongs to it, or is refused at its fields; without its name it goes whole")
    void provider() {
        Map<String, List<String>> before = tables();
        HttpResponse<String> refused = changed(EKLUNDEN, Map.of("PROVIDER", "Ek AB", "USERS", "många"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<a href=\"#f-PROVIDER_KIND\">Fyll i: Utförarens form</a>")
                .contains("<a href=\"#f-VISITS_ALLOWED\">Fyll i: Avtalet medger besök</a>")
                .contains("<a href=\"#f-USERS\">många är inget heltal", "value=\"många\"", "value=\"Ek AB\"");
        assertThat(tables()).isEqualTo(before);
        saved(changed(EKLUNDEN, Map.of("PROVIDER", "Ek AB", "PROVIDER_KIND", "PRIVATE", "VISITS_ALLOWED", "true")));
        assertThat(page("enheter")).contains("<td>Ek AB</td>");
        saved(changed(EKLUNDEN, Map.of("PROVIDER", "")));
        assertThat(tables()).isEqualTo(tablesWith(before));
    }

    /** But for what the history has of it. */
    private Map<String, List<String>> tablesWith(Map<String, List<String>> before) {
        Map<String, List<String>> expected = new java.util.HashMap<>(before);
        tables().forEach((table, rows) -> {
            if (table.startsWith("REGISTER_")) {
                expected.put(table, rows);
            }
        });
        return expected;
    }

    @Test
    @DisplayName("A person's name and address, of an official and of a politician; without an address there is none")
    void people() {
        saved(changed("personens-uppgifter/on-03", Map.of("NAME", "Saga Ek", "EMAIL", "saga.ek@ekbrunna.example")));
        assertThat(page("personer")).contains("Saga Ek", "saga.ek@ekbrunna.example");
        saved(changed("personens-uppgifter/osten.vretmyr", Map.of("EMAIL", "", "EXTERNAL", "true")));
        assertThat(page("roller")).doesNotContain("osten.vretmyr@");
        assertThat(changed("personens-uppgifter/on-03", Map.of("EMAIL", "ingen adress", "NAME", ""))
                        .body())
                .contains("<a href=\"#f-NAME\">Fyll i: Namn</a>");
        assertThat(changed("personens-uppgifter/on-03", Map.of("EMAIL", "ingen adress"))
                        .body())
                .contains("<a href=\"#f-EMAIL\">ingen adress är ingen e-postadress.</a>");
        assertThat(page("andra/personens-uppgifter")).contains(">Saga Ek</a>").doesNotContain("Tuva Hällbro");
    }

    @Test
    @DisplayName("A department comes, gets another head, and ends; what still leans on it is told")
    void departments() {
        Visitor secretary = visitor("karljohan.lovfors");
        String units = "/registret/SN/andra/";
        HttpResponse<String> refused = secretary.form(
                units + "ny-avdelning", "_csrf=" + secretary.csrf() + "&NAME=Avdelning+stöd&HEAD=siv.bergvinge");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("<a href=\"#f-HEAD\">Välj i listan");
        save(
                secretary,
                secretary.form(
                        units + "ny-avdelning",
                        "_csrf=" + secretary.csrf() + "&NAME=Avdelning+stöd&HEAD=jenny.hagbro"));
        HttpResponse<String> head =
                changed(secretary, units + "avdelningens-uppgifter/avdelning-stod", Map.of("HEAD", "tomas.rosmyr"));
        assertThat(head.body()).contains("Chef: Jenny Hagbro → Tomas Rosmyr");
        save(secretary, head);
        HttpResponse<String> ending = secretary.form(
                units + "avdelning-upphor", "_csrf=" + secretary.csrf() + "&ENDING=AVD_UNGA&TO=2027-06-30");
        assertThat(ending.body())
                .contains("Avdelning unga upphör onsdag 30 juni 2027, men Rutin för politikers besök")
                .contains("Lägg in en ny version.", "Till: inget → 2027-06-30");
        save(secretary, ending);
        today("2027-07-01");
        assertThat(secretary.get(units + "avdelningens-uppgifter").body())
                .contains("Avdelning vuxen", "Avdelning stöd")
                .doesNotContain("Avdelning unga");
        assertThat(secretary.get(units + "avdelningens-uppgifter/AVD_UNGA").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Another board's things, things that are not there, and forms without a thing are not there")
    void notThere() {
        for (String address : List.of(
                "enhetens-uppgifter/hamnen",
                "enhetens-uppgifter/x",
                "personens-uppgifter/sn-05",
                "avdelningens-uppgifter/AVD_UNGA",
                "dokumentets-uppgifter/studiebesok-termin@1",
                "dokumentets-uppgifter/kontaktpolitiker-omsorg@2",
                "regler/studiebesok-termin@1",
                "nytt-uppdrag/eklunden")) {
            assertThat(ellinor().get("/registret/ON/andra/" + address).statusCode())
                    .as(address)
                    .isEqualTo(404);
            assertThat(form(address, "NAME=x").statusCode()).as(address).isEqualTo(404);
        }
        String foreign = set(opened(ellinor(), "/registret/ON/andra/" + EKLUNDEN), "UNIT_KIND", "SLOTT");
        assertThat(form(EKLUNDEN, foreign).body()).contains("<a href=\"#f-UNIT_KIND\">Välj i listan");
        assertThat(form(EKLUNDEN, foreign + "&sett.UNIT_KIND=SLOTT").statusCode())
                .isEqualTo(409);
    }

    private HttpResponse<String> changed(String address, Map<String, String> answers) {
        return changed(ellinor(), "/registret/ON/andra/" + address, answers);
    }
}

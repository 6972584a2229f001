package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Visitor;

/** A form about a thing that somebody else changes meanwhile. */
class OvertakenFormsTest extends RegisterUploads {

    private static final String EKLUNDEN = "enhetens-uppgifter/eklunden";

    @Test
    @DisplayName(
            "A page that somebody else has overtaken: 409 with both versions, by whom; what one typed stays, and one may go on")
    void overtaken() {
        String fields = opened(ellinor(), "/registret/ON/andra/" + EKLUNDEN);
        Visitor admin = visitor("admin");
        save(admin, changed(admin, "/registret/ON/andra/" + EKLUNDEN, Map.of("USERS", "49", "NAME", "Eken")));
        Map<String, List<String>> between = tables();
        HttpResponse<String> late = form(EKLUNDEN, set(set(fields, "USERS", "50"), "SMALL_UNIT", "true"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("<title>Fel: ", "Någon annan har ändrat det här. Ingenting är sparat.")
                .containsSubsequence("Antal brukare", "<td", ">48<", ">49<", ">50<")
                .contains("Antal brukare: 48 → 49", ", admin", "value=\"Eken\"", "value=\"50\"");
        assertThat(tables()).isEqualTo(between);
        HttpResponse<String> again = form(EKLUNDEN, fields(late.body()));
        assertThat(again.body())
                .contains("Antal brukare: 49 → 50", "Liten enhet: nej → ja")
                .doesNotContain("Namn:");
        saved(again);
        assertThat(page("enheter")).contains("Eken", "<td>50</td>");
    }

    @Test
    @DisplayName("Between the showing and the saving too: the form is laid on what is there then, or refused")
    void overtakenAfterShowing() {
        HttpResponse<String> shown = changed(ellinor(), "/registret/ON/andra/" + EKLUNDEN, Map.of("USERS", "50"));
        Visitor admin = visitor("admin");
        save(admin, changed(admin, "/registret/ON/andra/" + EKLUNDEN, Map.of("NAME", "Eken")));
        HttpResponse<String> late = save(ellinor(), shown);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).containsSubsequence("Namn: Eklunden → Eken", "bli nu", "Antal brukare: 48 → 50");
        save(ellinor(), late);
        assertThat(page("enheter")).contains("Eken", "<td>50</td>");
    }
}

package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Slips of the pen that nobody would find again in a register. */
class RegisterSlipsTest extends PolicyFormPages {

    @Test
    @DisplayName(
            "X-01 No personal identity number comes into the register, which the public reads in part: form, file and table")
    void identityNumbers() {
        Map<String, List<String>> before = tables();
        HttpResponse<String> form =
                changed("enhetens-uppgifter/eklunden", Map.of("NAME", "Anna 19121212-1212", "USERS", "50"));
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body())
                .contains("<a href=\"#f-NAME\">Det här ser ut som ett personnummer.", "value=\"Anna 19121212-1212\"");
        HttpResponse<String> file =
                upload(visitor("admin"), "register.yaml", changed("name: Eklunden,", "name: Anna 19121212-1212,"));
        assertThat(file.statusCode()).isEqualTo(422);
        assertThat(file.body()).containsPattern("register.yaml, rad \\d+: Det här ser ut som ett personnummer.");
        String address = "/registret/ON/tabell/enheter";
        String heads = ellinor().get(address).body();
        HttpResponse<String> table =
                upload(ellinor(), address, "a.csv", heads + "ny;Anna 19121212-1212;IFO;carola.fagerbro;\r\n");
        assertThat(table.statusCode()).isEqualTo(422);
        assertThat(table.body()).contains("Rad 2: Det här ser ut som ett personnummer.");
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "A-08 A decision older than the newest version's, and one from a day when the document is not valid any more")
    void decisions() {
        aProposal();
        assertThat(decided("1999-01-01", "1999-01-02"))
                .contains("<a href=\"#f-DECIDED_ON\">En senare version är redan beslutad");
        assertThat(decided("2027-04-19", "2031-05-01")).contains("<a href=\"#f-FROM\">Dokumentets giltighet slutar");
        assertThat(decided("2027-04-19", "2027-05-01")).contains("Skede: förslag → beslutad");
    }

    private String decided(String on, String from) {
        return changed(
                        DECIDE + KEY + "@2",
                        Map.of("ADOPTER", "ON", "DECIDED_ON", on, "PARAGRAPH", "§ 41", "FROM", from))
                .body();
    }
}

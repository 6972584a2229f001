package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Units, people and assignments from a spreadsheet: shown first, then saved. */
class RegisterSheetPagesTest extends RegisterUploads {

    private static final String TABLES = "/registret/ON/tabell";

    private HttpResponse<String> table(String sheet, String rows) {
        String heads = ellinor().get(TABLES + "/" + sheet).body();
        return upload(ellinor(), TABLES + "/" + sheet, sheet + ".csv", heads + rows);
    }

    private String page(String address) {
        return ellinor().get("/registret/ON/" + address).body().replaceAll("<td [^>]*>", "<td>");
    }

    @Test
    @DisplayName("A row with a known id changes it, another one adds; nothing before it is saved")
    void units() {
        Map<String, List<String>> before = tables();
        HttpResponse<String> shown = table(
                "enheter",
                "brunnsgard;;;;31\r\nnya;\"Nya \"\"huset\"\"; A\";IFO;carola.fagerbro;\r\nfx;'=1+1;IFO;dilan.sorhage;\r\n");
        assertThat(shown.body())
                .contains("Antal brukare: 24 → 31", "Nya &quot;huset&quot;; A", "=1+1")
                .doesNotContain("&#39;=1+1");
        assertThat(tables()).isEqualTo(before);
        save(ellinor(), shown);
        assertThat(page("enheter")).contains("<td>31</td>", "Nya &quot;huset&quot;; A");
        assertThat(page("historik")).contains("från en tabell");
    }

    @Test
    @DisplayName("AC-01 People and assignments, an assignment without decision refused")
    void peopleAndAssignments() {
        save(ellinor(), table("personer", "on-20;Ny Person;on-20@ekbrunna.example;LEDAMOT;EL;2027-04-01;\r\n"));
        assertThat(page("personer")).contains("Ny Person", "2027-04-01 – 2030-12-31");
        HttpResponse<String> refused =
                table("uppdrag", "ka-20;kontaktpolitiker-omsorg;ifo;on-20, on-03;2027-05-01;;\r\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Fyll i beslut (datum och paragraf)");
        save(
                ellinor(),
                table("uppdrag", "ka-20;kontaktpolitiker-omsorg;ifo;on-20, on-03;2027-05-01;;2027-04-21 § 9\r\n"));
        assertThat(page("uppdrag")).contains("Ny Person, Saga Brunnfors", "2027-04-21 § 9");
    }

    @Test
    @DisplayName("Wrong heads, a row without id, another kind of file, another board's unit")
    void refused() {
        Map<String, List<String>> before = tables();
        assertThat(upload(ellinor(), TABLES + "/enheter", "a.csv", "x;y\r\n1;2").body())
                .contains("Första raden ska vara mallens rubriker: Id;Namn;Slag;Chefens id;Antal brukare");
        assertThat(table("enheter", ";Namn;IFO;;\r\n").body()).contains("Rad 2: id saknas.");
        assertThat(upload(ellinor(), TABLES + "/enheter", "a.xlsx", "x").body()).contains("Namnet ska sluta på .csv.");
        assertThat(table("enheter", "hamnen;Vår;;;\r\n").body())
                .contains("Filerna ändrar sådant som inte hör till din nämnd.")
                .doesNotContain(">Spara<");
        assertThat(ellinor().get(TABLES + "/finns-inte").statusCode()).isEqualTo(404);
        assertThat(ellinor().get("/registret/SN/tabell").statusCode()).isEqualTo(404);
        assertThat(visitor("on-03").get(TABLES).statusCode()).isEqualTo(404);
        assertThat(page("tabell")).contains("Hämta mallen för Enheter");
        assertThat(tables()).isEqualTo(before);
    }
}

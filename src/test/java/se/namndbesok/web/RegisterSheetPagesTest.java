package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Visitor;

/** Units, people and assignments from a spreadsheet: shown first, then saved. */
class RegisterSheetPagesTest extends RegisterUploads {

    private static final String TABLES = "/registret/ON/tabell";

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
                table("uppdrag", "ka-20;kontaktpolitiker-omsorg;ifo;on-20, on-03;on-03;2027-05-01;;\r\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Fyll i beslut (datum och paragraf)");
        save(
                ellinor(),
                table(
                        "uppdrag",
                        "ka-20;kontaktpolitiker-omsorg;ifo;on-20, on-03;on-03;2027-05-01;;2027-04-19 § 9\r\n"));
        assertThat(page("uppdrag")).contains("Saga Brunnfors, Ny Person", "2027-04-19 § 9");
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
        assertThat(page("tabell")).contains("Hämta en tom mall");
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    @DisplayName("Every table as it is now, loaded again, changes nothing; a changed cell changes just that")
    void roundTrip() {
        Map<String, List<String>> before = tables();
        for (String board : List.of("ON", "SN")) {
            Visitor secretary = visitor(board.equals("ON") ? "ellinor.vassmyr" : "karljohan.lovfors");
            for (String sheet : List.of("enheter", "personer", "tjanstepersoner", "uppdrag", "beslut")) {
                String address = "/registret/" + board + "/tabell/" + sheet;
                HttpResponse<String> now = secretary.get(address + "/nu");
                assertThat(now.headers().firstValue("Content-Disposition").orElse(""))
                        .contains(board + "-" + sheet + "-2027-04-20.csv");
                HttpResponse<String> shown = upload(secretary, address, "a.csv", now.body());
                assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
                assertThat(shown.body())
                        .as(sheet)
                        .contains("Det finns ingenting att spara.")
                        .doesNotContain(">Spara<");
            }
        }
        String people = ellinor().get(TABLES + "/personer/nu").body();
        assertThat(people).contains("on-03;Saga Brunnfors;on-03@ekbrunna.example;Ledamot;SL;2027-01-01;2030-12-31");
        saved(upload(ellinor(), TABLES + "/personer", "a.csv", people.replace("Saga Brunnfors", "Saga Brunnfors-Ek")));
        assertThat(tables().get("SEAT")).isEqualTo(before.get("SEAT"));
        assertThat(takenDown("/registret/filer/0").replaceFirst("^# Nämndbesök .*\\R", ""))
                .isEqualTo(demo.replace("name: Saga Brunnfors,", "name: \"Saga Brunnfors-Ek\","));
    }

    @Test
    @DisplayName("A name that looks like a formula leaves the house tamed, and comes back as it was")
    void formulas() {
        String units = ellinor().get(TABLES + "/enheter/nu").body();
        saved(upload(ellinor(), TABLES + "/enheter", "a.csv", units.replace(";Eklunden;", ";'=1+1;")));
        assertThat(page("enheter")).contains("<td>=1+1</td>");
        HttpResponse<String> now = ellinor().get(TABLES + "/enheter/nu");
        assertThat(now.body()).contains(";'=1+1;");
        assertThat(upload(ellinor(), TABLES + "/enheter", "a.csv", now.body()).body())
                .contains("Det finns ingenting att spara.");
    }

    @Test
    @DisplayName("Officials with their roles, and the board's decisions to tell about (B-10)")
    void officialsAndDecisions() {
        saved(table(
                "tjanstepersoner", "ny.chef;Ny Chef;ny.chef@ekbrunna.example;Enhetschef, registrator;2027-05-01;\r\n"));
        assertThat(page("roller")).containsSubsequence("Ny Chef", "från 2027-05-01", "ny.chef@ekbrunna.example");
        saved(table("beslut", "on-31;2027-03-24;§ 31;Ny värdegrund;eklunden, ifo\r\n"));
        assertThat(page("beslut"))
                .contains("2027-03-24 § 31", "Ny värdegrund", "Eklunden, Individ- och familjeomsorgen");
    }

    @Test
    @DisplayName("What is wrong is told by row and column of the table, every fault at once")
    void faultsByRow() {
        Map<String, List<String>> before = tables();
        String rows = "on-03;;inte en adress;;;;\r\non-20;Ny;on-20@ekbrunna.example;Kung;EL;;\r\n"
                + "on-21;\"Nils\r\nOlof\";on-21@ekbrunna.example;Ledamot;XX;2027-05-01;igår\r\n";
        assertThat(table("personer", rows).body())
                .contains(
                        "Rad 2: E-post: inte en adress är ingen e-postadress.",
                        "Rad 3: Plats: Kung är okänt. Välj bland: Ordförande, Vice ordförande, Ledamot, Ersättare.")
                .contains("Rad 4: Till: igår är inget datum.", "Rad 4: Partiet XX finns inte i registret.");
        assertThat(table("personer", "a;A;a@b.example;Ledamot;;;;;;\r\na;B;;;;;\r\n")
                        .body())
                .contains("Rad 2 har fler än 7 rutor.", "Rad 3: id a står två gånger i tabellen.");
        assertThat(table("enheter", "x;X;IFO;carola.fagerbro;\r\n".repeat(2001)).body())
                .contains("Tabellen har fler än 2000 rader.");
        assertThat(tables()).isEqualTo(before);
    }
}

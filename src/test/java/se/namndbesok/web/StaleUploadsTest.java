package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and tables that were taken down before somebody else changed the register. */
class StaleUploadsTest extends RegisterUploads {

    private static final String FILE = "/registret/filer/0";
    private static final String UNITS = "/registret/ON/tabell/enheter";

    private void somebodyElseSaves(String form, String fields) {
        assertThat(save(visitor("admin"), form(visitor("admin"), form, fields)).statusCode())
                .isEqualTo(302);
    }

    private HttpResponse<String> table(String text) {
        return upload(ellinor(), UNITS, "enheter.csv", text);
    }

    @Test
    @DisplayName("Files from an older state are called so: 409, what has changed since and by whom, what would be taken"
            + " back, and one's own choice")
    void oldFiles() {
        String file = takenDown(FILE);
        somebodyElseSaves("sluta", "PERSON=on-08&TO=2027-09-30");
        somebodyElseSaves("avsluta-uppdrag", "ASSIGNMENT=ka-5&TO=2027-09-30");
        Map<String, List<String>> between = tables();
        HttpResponse<String> old = upload(ellinor(), "demo.yaml", file.replace("users: 24", "users: 25"));
        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(old.body())
                .contains("<title>Filerna är äldre än registret – Nämndbesök</title>", "role=\"alert\"")
                .containsSubsequence("Det här har ändrats sedan dess", "Hemtjänst Söder", "2027-09-30", ", admin")
                .containsSubsequence("skulle tas tillbaka", "Till: 2027-09-30 → 2030-12-31", "Allt som skulle ändras")
                .containsSubsequence("Allt som skulle ändras", "Antal brukare: 24 → 25", ">Spara ändå<");
        String back =
                old.body().replaceAll("(?s).*skulle tas tillbaka eller", "").replaceAll("(?s)Allt som.*", "");
        assertThat(back).contains("Hemtjänst Söder").doesNotContain("Brunnsgården");
        assertThat(tables()).isEqualTo(between);
        String again =
                PROPOSAL.matcher(old.body()).results().findFirst().orElseThrow().group(1);
        assertThat(ellinor().get(again).body()).contains("Filerna är äldre än registret");
        assertThat(save(ellinor(), old).statusCode()).isEqualTo(302);
        assertThat(page("enheter")).contains("<td>25</td>");
    }

    @Test
    @DisplayName("Files of the state that the register is in, and files without the mark or with a foreign one, are"
            + " shown as before; the register never keeps the mark")
    void filesThatAreNotOld() {
        somebodyElseSaves("sluta", "PERSON=on-08&TO=2027-09-30");
        String current = takenDown(FILE).replace("users: 24", "users: 25");
        HttpResponse<String> shown = upload(ellinor(), "demo.yaml", current.replace("\n", "\r\n"));
        assertThat(shown.statusCode()).isEqualTo(200);
        long line = current.substring(0, current.indexOf("users: 25")).lines().count();
        assertThat(upload(ellinor(), "demo.yaml", current.replace("users: 25", "users: x"))
                        .body())
                .contains("demo.yaml, rad " + line + ": users: x");
        save(ellinor(), shown);
        assertThat(takenDown(FILE).split("# Nämndbesök", -1)).hasSize(2);
        assertThat(database.sql("select text from register_file")
                        .query(String.class)
                        .list())
                .noneMatch(text -> text.contains("# Nämndbesök"));
        for (String mark : List.of("", "# Nämndbesök 1-00000000: x\n", "# Nämndbesök 999999999999-abcdefab x\n")) {
            HttpResponse<String> unmarked = upload(ellinor(), "demo.yaml", mark + demo);
            assertThat(unmarked.statusCode()).as(mark).isEqualTo(200);
            assertThat(unmarked.body())
                    .contains("Det här skulle ändras", ">Spara<")
                    .doesNotContain("äldre än");
        }
    }

    @Test
    @DisplayName("A row that nobody has touched takes nothing back, however old the table is")
    void untouchedRows() {
        String table = takenDown(UNITS + "/nu");
        assertThat(table).containsPattern("eklunden;Eklunden;.*;48;\\d+-[0-9a-f]{8}-[0-9a-f]{8}\r\n");
        save(ellinor(), table("Id;Namn;Slag;Chefens id;Antal brukare\r\neklunden;;;;49\r\n"));
        HttpResponse<String> shown = table(table.replace(";24;", ";25;"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Antal brukare: 24 → 25").doesNotContain("49 → 48", "äldre än");
        save(ellinor(), shown);
        assertThat(page("enheter")).contains("<td>49</td>", "<td>25</td>");
    }

    @Test
    @DisplayName("A row that both have changed is called so: 409 with both versions")
    void rowsOfBoth() {
        String table = takenDown(UNITS + "/nu");
        save(ellinor(), table("Id;Namn;Slag;Chefens id;Antal brukare\r\neklunden;;;;49\r\n"));
        Map<String, List<String>> between = tables();
        HttpResponse<String> old = table(table.replace(";48;", ";50;"));
        assertThat(old.statusCode()).isEqualTo(409);
        assertThat(old.body())
                .contains("Tabellen är äldre än registret")
                .containsSubsequence("sedan dess", "Antal brukare: 48 → 49", "Ellinor Vassmyr")
                .containsSubsequence("ändras om", "Antal brukare: 49 → 50", ">Spara ändå<");
        assertThat(tables()).isEqualTo(between);
        save(ellinor(), old);
        assertThat(page("enheter")).contains("<td>50</td>");
    }

    @Test
    @DisplayName(
            "Without its column of marks nobody knows how old a table is: 409 where a row changes what there is; new"
                    + " rows take nothing back")
    void withoutTheMarks() {
        String table = takenDown(UNITS + "/nu");
        String cut = table.replaceAll("(?m);[^;\\r\\n]*\\r?$", "\r").replace("\r", "");
        HttpResponse<String> unmarked = table(cut.replace(";48", ";50"));
        assertThat(unmarked.statusCode()).isEqualTo(409);
        assertThat(unmarked.body())
                .contains("<title>Tabellen säger inte när den hämtades – Nämndbesök</title>", "role=\"alert\"")
                .contains("Antal brukare: 48 → 50", ">Spara ändå<")
                .doesNotContain("Det här har ändrats sedan dess");
        String head = "Id;Namn;Slag;Chefens id;Antal brukare\r\n";
        HttpResponse<String> added = table(head + "ny;Ny enhet;IFO;carola.fagerbro;\r\n");
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.body()).contains("Ny enhet", ">Spara<");
        assertThat(table(cut).statusCode()).as("nothing is changed").isEqualTo(200);
        assertThat(save(ellinor(), unmarked).statusCode()).isEqualTo(302);
        assertThat(page("enheter")).contains("<td>50</td>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1-00000000-00000000", "=1+1"})
    @DisplayName("A mark that is not one, or of another register, is as none")
    void strangeMarks(String mark) {
        String head = "Id;Namn;Slag;Chefens id;Antal brukare;Hämtad (ändra inte)\r\n";
        HttpResponse<String> shown = table(head + "eklunden;;;;49;" + mark + "\r\n");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Antal brukare: 48 → 49");
        assertThat(table(head + "eklunden;;;;49;" + mark + ";x\r\n").body()).contains("fler än 6 rutor");
    }
}

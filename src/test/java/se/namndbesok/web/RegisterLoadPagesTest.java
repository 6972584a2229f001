package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Loading the register's files on the pages: shown first, then saved. */
class RegisterLoadPagesTest extends RegisterUploads {

    @Test
    @DisplayName("What a file would change is shown before anything is saved, and then exactly that is saved, once")
    void shownThenSaved() {
        Map<String, List<String>> before = tables();
        HttpResponse<String> shown = upload(ellinor(), "register.yaml", changed("users: 24", "users: 25"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Ändrat", "Enhet", "Brunnsgården", "Antal brukare: 24 → 25", "Inget som pågår påverkas.")
                .doesNotContain("??");
        assertThat(tables()).isEqualTo(before);
        HttpResponse<String> saved = save(ellinor(), shown);
        assertThat(saved.headers().firstValue("Location").orElse("")).endsWith("/registret/ON/historik?sparat=");
        assertThat(ellinor().get("/registret/ON/enheter").body()).contains(">25</td>");
        assertThat(ellinor().get("/registret/ON/historik").body())
                .contains("Ellinor Vassmyr", "inlästa filer", "Antal brukare: 24 → 25");
        assertThat(visitor("karljohan.lovfors").get("/registret/SN/historik").body())
                .doesNotContain("Antal brukare: 24 → 25");
        Map<String, List<String>> after = tables();
        HttpResponse<String> again = save(ellinor(), shown);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Ändringen är redan sparad", "/registret/ON/historik");
        assertThat(tables()).isEqualTo(after);
    }

    @Test
    @DisplayName(
            "Files for a register that has changed in between: 409 with both versions, nothing saved, and one's own choice")
    void stale() {
        HttpResponse<String> shown = upload(ellinor(), "register.yaml", changed("users: 24", "users: 25"));
        HttpResponse<String> other = upload(visitor("admin"), "register.yaml", changed("users: 48", "users: 49"));
        save(visitor("admin"), other);
        Map<String, List<String>> between = tables();
        HttpResponse<String> late = save(ellinor(), shown);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Någon annan har ändrat registret sedan du såg vad som skulle hända.")
                .containsSubsequence("Det här ville du ändra", "Antal brukare: 24 → 25")
                .containsSubsequence("Det här har ändrats sedan dess", "Eklunden", "Antal brukare: 48 → 49")
                .containsSubsequence("Så skulle din ändring bli nu", "Antal brukare: 49 → 48", ">Spara<");
        assertThat(tables()).isEqualTo(between);
        assertThat(save(ellinor(), late).statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("What it would do to running visits and to the list of a coming meeting is told beforehand")
    void effects() {
        database.sql(
                        "insert into contact_visit (id, board_id, state, assignment_id, unit_id, starts_at, invitation) values"
                                + " ('page-1', 'ON', 'BOOKED', 'ka-1', 'eklunden', timestamp '2027-05-11 13:00:00', 1),"
                                + " ('page-2', 'ON', 'TO_BE_BOOKED', 'ka-3', 'htj-norr', null, 0),"
                                + " ('page-3', 'ON', 'CLOSED', 'ka-1', 'eklunden', timestamp '2027-05-12 13:00:00', 1)")
                .update();
        database.sql("insert into agenda_item (subject, meeting_id, document_id, unit_id, visited, people, notified_as,"
                        + " for_peers) values ('page-1', 'ON-2027-05-26', 'd', 'eklunden', date '2027-04-01', 'x',"
                        + " 'DELGIVNING', false)")
                .update();
        Map<String, List<String>> before = tables();
        String text = changed("manager: osten.vretmyr", "manager: carola.fagerbro")
                .replace("[on-03, on-05], from: 2027-02-01,", "[on-03, on-05], from: 2027-02-01, to: 2027-04-30,")
                .replace("manager: dilan.sorhage, users: 110", "manager: dilan.sorhage, closed: [{from: 2027-04-01}]")
                .replace("2027-04-21, 2027-05-26,", "2027-04-21,");
        String page = upload(ellinor(), "register.yaml", text).body();
        assertThat(page)
                .contains("Besöket på Eklunden tisdag 11 maj 2027: uppdraget gäller inte längre då.")
                .contains(
                        "Besöket på Eklunden tisdag 11 maj 2027: chef är Carola Fagerbro i stället för Östen Vretmyr.")
                .contains("Besöket på Hemtjänst Norr som inte är bokat än: enheten är stängd då.")
                .contains("Sammanträdet onsdag 26 maj 2027 ställs in. På dess lista finns rapporter: 1.")
                .doesNotContain("12 maj");
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    @DisplayName("The files as they are now can be taken down and loaded again without a change")
    void roundTrip() {
        assertThat(ellinor().get(PAGE).body()).contains("demo.yaml");
        String file = takenDown("/registret/filer/0");
        assertThat(file)
                .matches("(?s)# Nämndbesök \\d+-[0-9a-f]{8}: registret som det var tisdag 20 april .*")
                .endsWith("\n" + demo);
        assertThat(upload(ellinor(), "demo.yaml", file).body())
                .contains("Registret säger redan samma sak.")
                .doesNotContain(">Spara<");
        assertThat(ellinor().get("/registret/filer/1").statusCode()).isEqualTo(404);
        assertThat(visitor("on-03").get("/registret/filer/0").statusCode()).isEqualTo(404);
        assertThat(visitor("on-03").get("/registret/ON/historik").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("Before anything is loaded the menu's Register leads an administrator to where it is loaded")
    void beforeTheFirstLoad() {
        database.sql("update board set listed = false").update();
        HttpResponse<String> answer = visitor("admin").get("/registret");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/register");
    }
}

package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is often changed in a register, changed by forms: shown first, then saved. */
class RegisterFormPagesTest extends RegisterUploads {

    private static final String ASSIGNMENT =
            "UNIT=ifo&POLITICIANS=on-03&POLICY=kontaktpolitiker-omsorg&FROM=2027-05-01";

    @Test
    @DisplayName("AC-01 An assignment without decision date and § is refused; with them it is there")
    void appointment() {
        Map<String, List<String>> before = tables();
        for (String decision : List.of("", "&DECIDED_ON=2027-04-19", "&PARAGRAPH=%C2%A7 9")) {
            HttpResponse<String> refused = form("nytt-uppdrag", ASSIGNMENT + decision);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("Fyll i beslut (datum och paragraf)", "value=\"2027-05-01\"")
                    .contains("<option value=\"ifo\" selected=\"selected\">");
        }
        assertThat(tables()).isEqualTo(before);
        HttpResponse<String> shown = form("nytt-uppdrag", ASSIGNMENT + "&DECIDED_ON=2027-04-19&PARAGRAPH=%C2%A7 9");
        assertThat(shown.body()).contains("Tillagt", "Individ- och familjeomsorgen, 2027-04-19 § 9", "Saga Brunnfors");
        assertThat(tables()).isEqualTo(before);
        saved(shown);
        assertThat(page("uppdrag"))
                .contains("2027-04-19 § 9", "2027-05-01 – 2030-12-31", "<td>Kontaktpolitiker i omsorgsnämnden</td>")
                .doesNotContain("kontaktpolitiker-omsorg");
        assertThat(page("historik")).contains("på sidorna", "Individ- och familjeomsorgen, 2027-04-19 § 9");
    }

    @Test
    @DisplayName("An assignment ends, and a decision to tell about is added; what is typed is shown as text")
    void endAndDecision() {
        saved(form("avsluta-uppdrag", "ASSIGNMENT=ka-1&TO=2027-06-30"));
        assertThat(page("uppdrag")).contains("2027-02-01 – 2027-06-30");
        saved(form(
                "nytt-beslut",
                "DECIDED_ON=2027-03-24&PARAGRAPH=%C2%A7 40&HEADING=<b>Ny \"matsal\"&UNITS=eklunden&UNITS=ifo"));
        assertThat(page("beslut"))
                .contains("2027-03-24 § 40", "&lt;b&gt;Ny &quot;matsal&quot;")
                .contains("Eklunden, Individ- och familjeomsorgen")
                .doesNotContain("<b>Ny");
    }

    @Test
    @DisplayName("Meetings are added, moved, moved again and cancelled; a day that is no working day is refused")
    void meetings() {
        saved(form("nytt-sammantrade", "MEETING_KIND=PRESIDIUM&DATE=2027-05-18"));
        assertThat(page("sammantraden")).contains("2027-05-18");
        saved(form("flytta-sammantrade", "MEETING=ON-2027-05-26&DATE=2027-05-27"));
        saved(form("flytta-sammantrade", "MEETING=ON-2027-05-26&DATE=2027-05-28"));
        assertThat(page("sammantraden")).contains("2027-05-28").doesNotContain("2027-05-26", "2027-05-27");
        assertThat(form("nytt-sammantrade", "MEETING_KIND=BOARD&DATE=2027-05-29")
                        .body())
                .contains("2027-05-29 är ingen arbetsdag (lördag eller söndag).");
        saved(form("stall-in-sammantrade", "MEETING=ON-2027-05-26"));
        assertThat(page("sammantraden")).doesNotContain("2027-05-28");
    }

    @Test
    @DisplayName("A unit gets a new manager from a day on, and a person leaves")
    void people() {
        saved(form("ny-chef", "UNIT=eklunden&MANAGER=carola.fagerbro&FROM=2027-09-01"));
        assertThat(page("enheter")).contains("Östen Vretmyr (till 2027-08-31), Carola Fagerbro (från 2027-09-01)");
        saved(form("sluta", "PERSON=leila.norrhage&TO=2027-06-30"));
        assertThat(page("roller")).contains("till 2027-06-30");
        saved(form("sluta", "PERSON=on-03&TO=2027-06-30"));
        assertThat(page("personer")).contains("2027-01-01 – 2027-06-30");
    }

    @Test
    @DisplayName("Nothing chosen, another board's things, and other people's forms")
    void refused() {
        Map<String, List<String>> before = tables();
        for (String fields : List.of("ASSIGNMENT=ka-7&TO=2027-06-30", "ASSIGNMENT=x&TO=2027-06-30")) {
            HttpResponse<String> answer = form("avsluta-uppdrag", fields);
            assertThat(answer.statusCode()).as(fields).isEqualTo(422);
            assertThat(answer.body()).contains("Välj i listan vad du vill ändra.");
        }
        assertThat(form("avsluta-uppdrag", "").body()).contains("Fyll i: Uppdrag", "Fyll i: Till och med");
        assertThat(form("avsluta-uppdrag", "ASSIGNMENT=ka-1&TO=igen").body()).contains("igen är inget datum");
        assertThat(form("finns-inte", "").statusCode()).isEqualTo(404);
        for (String path : List.of("/registret/ON/andra", "/registret/ON/andra/ny-chef")) {
            assertThat(ellinor().get(path).statusCode()).isEqualTo(200);
            assertThat(visitor("on-03").get(path).statusCode()).isEqualTo(404);
            assertThat(visitor("karljohan.lovfors").get(path).statusCode()).isEqualTo(404);
        }
        assertThat(tables()).isEqualTo(before);
    }
}

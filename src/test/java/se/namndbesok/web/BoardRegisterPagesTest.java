package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import se.namndbesok.register.RegisterFile;

/** The register as its board's secretary reads it. */
class BoardRegisterPagesTest extends PublicPages {

    private String page(String address) {
        return visitor("ellinor.vassmyr").get("/registret/ON" + address).body().replaceAll("<td [^>]*>", "<td>");
    }

    private int status(String person, String address) {
        return visitor(person).get("/registret" + address).statusCode();
    }

    @Test
    @DisplayName("The units with their managers, present and coming")
    void units() {
        assertThat(page("/enheter"))
                .contains("Omsorgsnämnden", "Brunnsgården", "Särskilt boende", "Carola Fagerbro", "<td>48</td>")
                .contains("Viveka Lundmyr (till 2027-08-31), Anton Kvistbro (från 2027-09-01)")
                .doesNotContain("Stödboendet Hamnen", "??");
        assertThat(page("")).contains("Brunnsgården");
    }

    @Test
    @DisplayName("AC-01 Each assignment with the board's decision, date and paragraph")
    void assignments() {
        assertThat(page("/uppdrag"))
                .contains("Saga Brunnfors, Inga-Maj Sjöhage", "2027-01-27 § 9", "2027-02-01 – 2027-05-31");
    }

    @Test
    @DisplayName("Seats, roles, meetings of the year, and decisions to tell about")
    void otherParts() {
        assertThat(page("/personer")).contains("Ritva Kalliohage", "Ersättare", "2027-01-01 – 2027-05-31");
        assertThat(page("/roller")).contains("Gun Sandmyr", "Registrator", "Arkivansvarig", "Nämndsekreterare");
        assertThat(page("/sammantraden"))
                .contains("2027-05-26", "Presidiet", "13.15")
                .doesNotContain("2026-12-16");
        assertThat(page("/beslut")).contains("Här finns ingenting än.");
        assertThat(visitor("karljohan.lovfors").get("/registret/SN/beslut").body())
                .contains("2027-03-23 § 88", "Förlängning av avtalet om stödboende", "Stödboendet Hamnen");
    }

    @Test
    @DisplayName(
            "AC-07 The assignments that end with the term of office, and the units that have nobody for the next one")
    void term() throws IOException {
        String coming = "  - {id: ka-n, policy: kontaktpolitiker-omsorg, unit: brunnsgard, politicians: [on-04],"
                + " from: 2031-01-15, decision: 2030-12-18 § 90}\n  - {id: ka-7,";
        String seated = "  - {id: on-04, name: Milad Rosthage, email: on-04@ekbrunna.example, board: \"ON\", party: EL,"
                + " role: LEDAMOT, validTo: 2034-12-31}";
        String demo = new ClassPathResource("demo/register.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("  - {id: ka-7,", coming)
                .replaceFirst("  - \\{id: on-04, name[^}]*}", seated);
        register.load(List.of(new RegisterFile("demo.yaml", demo)));
        assertThat(page("/mandatperiod").replaceAll(">\\s+<", "><"))
                .contains("Mandatperioden slutar tisdag 31 december 2030.")
                .contains("<td>Eklunden</td><td>Saga Brunnfors, Inga-Maj Sjöhage</td><td>Ingen är utsedd än</td>")
                .contains("<td>Brunnsgården</td><td>Milad Rosthage, Hjalmar Tallfors</td><td>Milad Rosthage</td>")
                .contains("<td>Individ- och familjeomsorgen</td><td>Ingen</td><td>Ingen är utsedd än</td>")
                .contains("<td>Saga Brunnfors</td><td>Ledamot</td><td>Ingen än</td>")
                .contains("<td>Riktlinje för kontaktpolitiker, version 1</td><td>2028-12-31</td>")
                .contains("Giltighetstiden slutar senast med mandatperioden");
        String social =
                visitor("karljohan.lovfors").get("/registret/SN/mandatperiod").body();
        assertThat(social).contains("Ses över från 1 november 2030", "/registret/SN/andra/ny-plats");
    }

    @Test
    @DisplayName("AC-59 A governing document shows its whole head with ISO dates, a partial date explained in words")
    void documents() {
        assertThat(page("/styrdokument"))
                .contains("Ekbrunna kommun", "Styrdokument", "Riktlinje för kontaktpolitiker, version 1", "Riktlinje")
                .contains(
                        "Beslutad", "2026-11-04", "Omsorgsnämnden, 2026-12-16 § 171", "Omsorgsnämnden, 2027-01-27 § 8")
                .contains("2028-12-31", "ON 2026/0019", "Nämndsekreterare", "Ellinor Vassmyr")
                .contains("Riktlinje för kontaktpolitiker i omsorgsnämnden", "Gallras vid inaktualitet");
        assertThat(visitor("karljohan.lovfors")
                        .get("/registret/SN/styrdokument")
                        .body())
                .contains("Förvaltningschef, 2019-09", "(september 2019)");
    }

    @Test
    @DisplayName(
            "AC-59 A politician of the board reads the document without the author's name; another board's is not there")
    void documentsForPoliticians() {
        String page = visitor("on-03").get("/registret/ON/styrdokument").body();
        assertThat(page)
                .contains("ON 2026/0019")
                .doesNotContain("Upprättad av", "Ellinor Vassmyr", "/registret/ON/roller");
        assertThat(status("on-03", "/SN/styrdokument")).isEqualTo(404);
    }

    @Test
    @DisplayName("Only the secretary's own board is there")
    void onlyOnesOwn() {
        assertThat(visitor("ellinor.vassmyr").get("/registret").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/registret/ON"));
        assertThat(status("ellinor.vassmyr", "/ON/uppdrag")).isEqualTo(200);
        for (String address : List.of("/SN", "/SN/uppdrag", "/SN/styrdokument", "/ON/finns-inte", "/XX/enheter")) {
            assertThat(status("ellinor.vassmyr", address)).as(address).isEqualTo(404);
        }
        for (String person : List.of("on-03", "osten.vretmyr", "gun.sandmyr", "leila.norrhage")) {
            assertThat(status(person, "")).as(person).isEqualTo(404);
            assertThat(status(person, "/ON/enheter")).as(person).isEqualTo(404);
        }
        assertThat(status("admin", "/SN/enheter")).isEqualTo(200);
    }

    @Test
    @DisplayName("What looks like HTML in a name is shown as text")
    void html() throws IOException {
        String demo = new ClassPathResource("demo/register.yaml").getContentAsString(StandardCharsets.UTF_8);
        String changed = demo.replace("name: Eklunden,", "name: '<b>Eklunden</b>',");
        register.load(List.of(new RegisterFile("demo.yaml", changed)));
        assertThat(page("/enheter")).contains("&lt;b&gt;Eklunden").doesNotContain("<b>Eklunden");
    }
}

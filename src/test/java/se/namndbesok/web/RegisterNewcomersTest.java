package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People and units that come into the register by its forms, and seats for the next term of office. */
class RegisterNewcomersTest extends RegisterUploads {

    @Test
    @DisplayName("A politician comes, with a login of their own; another of the same name gets another id")
    void politicians() {
        String fields = "NAME=%C3%85sa+%C3%96berg&EMAIL=asa@ekbrunna.example&SEAT=LEDAMOT&PARTY=EL&FROM=2027-05-01";
        saved(form("ny-fortroendevald", fields));
        saved(form("ny-fortroendevald", fields.replace("LEDAMOT", "ERSATTARE") + "&TO=2028-12-31"));
        assertThat(page("personer"))
                .containsSubsequence("Åsa Öberg", "Ledamot", "2027-05-01 – 2030-12-31", "asa@ekbrunna.example")
                .containsSubsequence("Åsa Öberg", "Ersättare", "2027-05-01 – 2028-12-31");
        assertThat(database.sql("select id from person where name = 'Åsa Öberg' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("asa.oberg", "asa.oberg2");
        saved(form("ny-fortroendevald", "NAME=Utan+Adress&EMAIL=&SEAT=LEDAMOT&FROM=2027-05-01")); // E23
        assertThat(page("personer")).contains("Utan Adress");
        assertThat(form("ny-fortroendevald", fields.replace("asa@ekbrunna.example", "asa"))
                        .body())
                .contains("<a href=\"#f-EMAIL\">asa är ingen e-postadress.</a>");
    }

    @Test
    @DisplayName(
            "B-05 A seat for the next term of office beside the one that ends; the other people's seats stay as they are")
    void nextTerm() {
        Map<String, List<String>> before = tables();
        saved(form("ny-plats", "POLITICIAN=on-03&SEAT=ORDFORANDE&PARTY=SL&FROM=2031-01-01&TO=2034-12-31"));
        assertThat(page("personer"))
                .containsSubsequence("Saga Brunnfors", "Ledamot", "SL", "2027-01-01 – 2030-12-31")
                .containsSubsequence("Saga Brunnfors", "Ordförande", "SL", "2031-01-01 – 2034-12-31");
        assertThat(tables().get("SEAT"))
                .containsAll(before.get("SEAT"))
                .hasSize(before.get("SEAT").size() + 1);
        saved(form("ny-plats", "POLITICIAN=on-09&SEAT=LEDAMOT&PARTY=NE&FROM=2027-06-01"));
        assertThat(page("personer")).contains("2027-01-01 – 2027-05-31", "2027-06-01 – 2030-12-31");
    }

    @Test
    @DisplayName("An official comes, another gets a role more")
    void officials() {
        saved(form("ny-tjansteperson", "NAME=Ny+Sekreterare&EMAIL=ny@ekbrunna.example&ROLE=NAMNDSEKRETERARE"));
        saved(form("ny-roll", "OFFICIAL=leila.norrhage&ROLE=REGISTRATOR&FROM=2027-05-01"));
        assertThat(page("roller"))
                .containsSubsequence("Leila Norrhage", "Registrator", "från 2027-05-01")
                .containsSubsequence("Ny Sekreterare", "Nämndsekreterare");
    }

    @Test
    @DisplayName("A unit comes with its manager; one is closed for a time, and one for good (E8, E9)")
    void units() {
        saved(form("ny-enhet", "NAME=%C3%84ngsg%C3%A5rden&UNIT_KIND=HEMTJANST&MANAGER=carola.fagerbro&USERS=12"));
        saved(form("stang-enhet", "UNIT=eklunden&FROM=2027-07-01&TO=2027-07-31&REASON=ombyggnad"));
        saved(form("stang-enhet", "UNIT=htj-norr&FROM=2027-12-31"));
        assertThat(page("enheter"))
                .containsSubsequence("Eklunden", "2027-07-01 – 2027-07-31")
                .containsSubsequence("Hemtjänst Norr", "från 2027-12-31")
                .containsSubsequence("Ängsgården", "Hemtjänst", "Carola Fagerbro", "<td>12</td>");
        assertThat(form("stang-enhet", "UNIT=eklunden&FROM=2027-07-15").body())
                .contains("<a href=\"#f-FROM\">Enheten är stängd två gånger samtidigt");
        assertThat(form("ny-enhet", "NAME=X&UNIT_KIND=HEMTJANST&MANAGER=carola.fagerbro&USERS=m%C3%A5nga")
                        .body())
                .contains("<a href=\"#f-USERS\">");
    }
}

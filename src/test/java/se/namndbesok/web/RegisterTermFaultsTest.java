package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Terms of office and chairs that cannot be, said alike of a form, a table and files. */
class RegisterTermFaultsTest extends RegisterUploads {

    @Test
    @DisplayName("AC-07 The next term begins the day after the one before")
    void gapBetweenTerms() {
        assertThat(form(visitor("admin"), "ny-mandatperiod", "FROM=2031-01-02&TO=2034-12-31")
                        .body())
                .contains(
                        "<a href=\"#f-FROM\">Den förra mandatperioden slutar 2030-12-31. Den här ska börja 2031-01-01.");
        assertThat(file(
                                "from: 2027-01-01, to: 2030-12-31}",
                                "from: 2031-01-02, to: 2034-12-31}\nearlierTerms: [{from: 2027-01-01, to: 2030-12-31}]")
                        .body())
                .contains("Den förra mandatperioden slutar 2030-12-31.");
    }

    @Test
    @DisplayName("A board has one chair at a time: in the table of the next term's seats, in a form, a table and files")
    void twoChairs() {
        Map<String, List<String>> before = tables();
        HttpResponse<String> seats = form("nasta-platser", "plats.on-03=ORDFORANDE&plats.on-04=ORDFORANDE");
        assertThat(seats.statusCode()).isEqualTo(422);
        assertThat(seats.body()).contains("Omsorgsnämnden har redan en ordförande då: ");
        assertThat(form("ny-plats", "POLITICIAN=on-03&SEAT=ORDFORANDE&PARTY=SL&FROM=2027-06-01")
                        .body())
                .contains("<a href=\"#f-SEAT\">Omsorgsnämnden har redan en ordförande då: Gunvor Lindhage");
        assertThat(table("personer", "ny;Ny Person;;Ordförande;EL;2027-05-01;\r\n")
                        .body())
                .contains("Rad 2: Plats: Omsorgsnämnden har redan en ordförande då: Gunvor Lindhage");
        assertThat(file("party: SP, role: VICE_ORDFORANDE}", "party: SP, role: ORDFORANDE}")
                        .body())
                .contains("har redan en ordförande då");
        assertThat(tables()).isEqualTo(before);
        saved(form("sluta", "PERSON=on-01&TO=2027-05-31"));
        saved(form("ny-plats", "POLITICIAN=on-03&SEAT=ORDFORANDE&PARTY=SL&FROM=2027-06-01"));
    }
}

package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Visitor;
import se.namndbesok.register.PolicyHeader.Stage;

/** What was entered wrongly, or has been there before, and is entered anew. */
class CorrectionsByFormTest extends PolicyFormPages {

    @Test
    @DisplayName(
            "AC-05 A new version never gets the number of one that has been there: running visits keep their rules,"
                    + " and a decision is on what was decided on")
    void numbers() {
        aProposal();
        saved(changed("ta-bort-forslag/" + KEY + "@2", Map.of()));
        database.sql("insert into policy_adoption (policy_id, adopter, adopted_on, paragraph, valid_from, recorded_by)"
                        + " values (:id, 'ON', '2027-04-19', '§ 9', '2027-05-01', 'ellinor.vassmyr')")
                .param("id", KEY + "@2")
                .update();
        aProposal();
        assertThat(page("styrdokument")).contains(", version 3").doesNotContain(", version 2");
        assertThat(version(3).header().stage()).isEqualTo(Stage.PROPOSAL);
    }

    @Test
    @DisplayName("A seat that is entered anew from the same day takes the place of the wrong one")
    void seats() {
        saved(form("ny-plats", "POLITICIAN=on-09&SEAT=LEDAMOT&PARTY=NE&FROM=2027-06-01"));
        saved(form("ny-plats", "POLITICIAN=on-09&SEAT=ERSATTARE&PARTY=EL&FROM=2027-06-01"));
        assertThat(database.sql("select kind || ' ' || party || ' ' || valid_from || ' ' || valid_to from seat"
                                + " where person_id = 'on-09' order by valid_from, kind")
                        .query(String.class)
                        .list())
                .containsExactly("SUBSTITUTE NE 2027-01-01 2027-05-31", "SUBSTITUTE EL 2027-06-01 2030-12-31");
    }

    @Test
    @DisplayName("AC-07 The next term of office begins after the newest one")
    void terms() {
        Map<String, List<String>> before = tables();
        Visitor admin = visitor("admin");
        HttpResponse<String> refused = form(admin, "ny-mandatperiod", "FROM=2023-01-01&TO=2026-12-31");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<a href=\"#f-FROM\">mandatperioden 2027-01-01 – 2030-12-31 börjar senare.");
        assertThat(tables()).isEqualTo(before);
    }
}

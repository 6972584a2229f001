package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.compensation.ClaimState;
import se.namndbesok.compensation.Compensable;
import se.namndbesok.compensation.Compensable.Reason;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.compensation.CompensationClaim.Attest;
import se.namndbesok.compensation.CompensationClaim.Engagement;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.engine.Visitor;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;

/** Who sees a claim, and who gets the file for the pay system (domain.md 5.5), over real HTTP with real logins. */
class ClaimPagesTest extends PublicPages {

    private static final String SAGA = "on-03";
    private static final String ELLINOR = "ellinor.vassmyr";
    private static final Compensable TWO_AND_A_HALF = new Compensable(Duration.ofMinutes(150), Reason.FULL);
    private static final List<String> OTHERS =
            List.of("on-01", "on-05", "karljohan.lovfors", "gun.sandmyr", "osten.vretmyr", "marika.stenhage", "admin");

    @Autowired
    private CompensationClaims claims;

    @Autowired
    private HeldVisits visits;

    @BeforeEach
    void thereAreClaims() {
        if (claims.find("v1:on-03").isEmpty()) {
            granted("v1", SAGA, "=HYPERLINK(\"http://x\")");
            granted("v2", "on-05", "Eklunden; Ekvägen 2");
        }
    }

    private void granted(String visit, String politician, String place) {
        LocalDateTime start = LocalDateTime.parse("2027-03-16T13:15");
        LocalDateTime end = start.plusMinutes(150);
        List<String> who = List.of(politician);
        visits.held(new HeldVisit(
                visit, "ON", "eklunden", "kontaktpolitiker-omsorg@1", "ka-1", start, end, who, List.of(), null));
        String id = visit + ":" + politician;
        Engagement engagement = new Engagement(start, end, 40, place);
        claims.open(new CompensationClaim(
                id,
                visit,
                "ON",
                "eklunden",
                politician,
                ClaimState.DRAFT,
                engagement,
                1,
                TWO_AND_A_HALF,
                new Attest(null, null, null, null),
                null));
        claims.claim(id, engagement, 1, TWO_AND_A_HALF);
        claims.endorse(id, ELLINOR);
        claims.grant(id, "on-01");
    }

    @Test
    @DisplayName(
            "The claim is its politician's and the secretary's to see, the file the secretary's; else neither is there")
    void readers() {
        SoftAssertions all = new SoftAssertions();
        all.assertThat(status(SAGA, "/ersattning/v1:on-03")).isEqualTo(200);
        all.assertThat(status(ELLINOR, "/ersattning/v1:on-03")).isEqualTo(200);
        all.assertThat(status(ELLINOR, "/ersattning/v1:on-03/lonefil.csv")).isEqualTo(200);
        all.assertThat(status(SAGA, "/ersattning/v1:on-03/lonefil.csv")).isEqualTo(404);
        all.assertThat(status(ELLINOR, "/ersattning/no-such-claim")).isEqualTo(404);
        for (String person : OTHERS) {
            all.assertThat(status(person, "/ersattning/v1:on-03")).as(person).isEqualTo(404);
            all.assertThat(status(person, "/ersattning/v1:on-03/lonefil.csv"))
                    .as(person)
                    .isEqualTo(404);
        }
        all.assertThat(Visitor.anonymous(port).get("/ersattning/v1:on-03").statusCode())
                .isEqualTo(302);
        all.assertAll();
    }

    private int status(String person, String path) {
        return visitor(person).get(path).statusCode();
    }

    @Test
    @DisplayName("The page says what was claimed, what counts, and the text to copy")
    void page() {
        assertThat(visitor(SAGA).get("/ersattning/v1:on-03").body())
                .contains("Beviljad, väntar på överföring", "2 timmar 30 minuter räknas, hela besöket.")
                .contains("Saga Brunnfors: verksamhetsbesök på Eklunden tisdag 16 mars 2027 kl. 13.15–15.45."
                        + " Restid 40 minuter.")
                .contains("Uppdraget beslutat 2027-01-27 § 9");
    }

    @Test
    @DisplayName(
            "The file has everything that is granted, without formulas and without money, and stays when it is exported")
    void file() {
        HttpResponse<String> file = visitor(ELLINOR).get("/ersattning/v1:on-03/lonefil.csv");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("Ers%C3%A4ttning%20Omsorgsn%C3%A4mnden%202027-04-20.csv");
        assertThat(file.body())
                .startsWith("\uFEFFFörtroendevald;Nämnd;Enhet;")
                .contains("Saga Brunnfors;Omsorgsnämnden;Eklunden;2027-03-16;13:15;15:45;40;"
                        + "\"'=HYPERLINK(\"\"http://x\"\")\";1;2,50;")
                .contains(";\"Eklunden; Ekvägen 2\";")
                .contains(";Ellinor Vassmyr;Gunvor Lindhage\r\n")
                .doesNotContainIgnoringCase(" kr", "belopp");
        claims.export("v1:on-03", "v1:on-03");
        assertThat(visitor(ELLINOR).get("/ersattning/v1:on-03/lonefil.csv").body())
                .contains("Saga")
                .doesNotContain("Inga-Maj");
        assertThat(visitor(ELLINOR).get("/ersattning/v2:on-05/lonefil.csv").body())
                .contains("Inga-Maj")
                .doesNotContain("Saga");
        claims.grant("v1:on-03", "on-01");
    }
}

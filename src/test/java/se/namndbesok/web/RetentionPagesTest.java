package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;

/** What a board may dispose of, and the mark "Får inte gallras": set and taken away when it is needed, with a reason. */
class RetentionPagesTest extends PublicPages {

    private static final String ELLINOR = "ellinor.vassmyr";
    private static final String SET = "sak=rapport-g1&marks=true&anledning=Beg%C3%A4ran+den+3+april";

    @Autowired
    private Documents documents;

    @BeforeEach
    void aReportAndAPacketAreStored() {
        store("rapport-g1", DocumentKind.REPORT);
        today("2024-03-01");
        store("underlag-g1", DocumentKind.BOARD_PACKET);
        today("2027-04-20");
    }

    @AfterEach
    void nothingIsMarked() {
        List.of("disposal_hold", "disposal_hold_log", "retention_rule")
                .forEach(table -> database.sql("delete from " + table).update());
    }

    private void store(String id, DocumentKind kind) {
        documents.store(new NewDocument(id, "ON", kind, "g1", 1, id + ".pdf", new byte[] {1}, null));
    }

    private List<String> log() {
        return database.sql("select item_id || ' ' || held || ' ' || person_id || ': ' || reason"
                        + " from disposal_hold_log order by id")
                .query(String.class)
                .list();
    }

    private int hands(String person, String fields) {
        return visitor(person).handIn("/gallring", fields).statusCode();
    }

    @Test
    @DisplayName(
            "X-04 A secretary marks a report when somebody has asked for it and takes the mark away, each with a reason on record")
    void marked() {
        assertThat(hands(ELLINOR, SET)).isEqualTo(302);
        assertThat(hands(ELLINOR, SET)).as("once").isEqualTo(302);
        assertThat(hands("gun.sandmyr", "sak=rapport-g1&marks=false&anledning=Utl%C3%A4mnad"))
                .isEqualTo(302);
        assertThat(log())
                .containsExactly(
                        "rapport-g1 TRUE ellinor.vassmyr: Begäran den 3 april",
                        "rapport-g1 FALSE gun.sandmyr: Utlämnad");
        assertThat(visitor(ELLINOR).get("/gallring").body())
                .contains(
                        "märktes ”Får inte gallras”. Anledning: Begäran den 3 april", "togs bort. Anledning: Utlämnad");
    }

    @Test
    @DisplayName(
            "X-04 Without a reason nothing is marked; nor by anybody but the board's secretary and records officer")
    void notMarked() {
        assertThat(visitor(ELLINOR)
                        .handIn("/gallring", "sak=rapport-g1&marks=true&anledning=+%09&rapport=true")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/rapporter/rapport-g1?fel"));
        hands("gun.sandmyr", "sak=rapport-g1&marks=true&anledning=Anna+19121212-1212");
        assertThat(hands(ELLINOR, "sak=rapport-g1&marks=true&anledning=" + "x".repeat(301)))
                .isEqualTo(302);
        for (String person :
                List.of("on-01", "on-03", "karljohan.lovfors", "osten.vretmyr", "leila.norrhage", "admin")) {
            assertThat(hands(person, SET)).as(person).isEqualTo(404);
        }
        assertThat(hands(ELLINOR, "sak=finns-inte&marks=true&anledning=x")).isEqualTo(404);
        assertThat(log()).isEmpty();
        for (String person : List.of("on-01", "osten.vretmyr", "admin")) {
            assertThat(visitor(person).get("/gallring").statusCode()).as(person).isEqualTo(404);
            assertThat(visitor(person).get("/").body()).as(person).doesNotContain("href=\"/gallring\"");
        }
        for (String person : List.of(ELLINOR, "gun.sandmyr", "karljohan.lovfors")) {
            assertThat(visitor(person).get("/").body()).as(person).contains("href=\"/gallring\"");
        }
    }

    @Test
    @DisplayName("Decision, dry run and record stand on one page; looking at it disposes of nothing")
    void dryRun() {
        assertThat(visitor(ELLINOR).get("/gallring").body())
                .contains("Nämnden har inte beslutat om någon gallring.", "Ingenting är gallrat.");
        database.sql("insert into retention_rule values ('ON', 'BOARD_PACKET', 2, 'ON 2026-12-16 § 175')")
                .update();
        assertThat(visitor(ELLINOR).get("/gallring").body())
                .contains("får gallras 2 år efter årets slut. Beslut: ON 2026-12-16 § 175", "underlag-g1.pdf")
                .doesNotContain("rapport-g1");
        assertThat(documents.bytes("underlag-g1")).isNotEmpty();
        assertThat(hands("gun.sandmyr", "sak=underlag-g1&marks=true&anledning=Beg%C3%A4rd"))
                .isEqualTo(302);
        assertThat(visitor("gun.sandmyr").get("/gallring").body()).contains("Får inte gallras.");
    }
}

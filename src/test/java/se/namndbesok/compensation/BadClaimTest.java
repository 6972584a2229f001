package se.namndbesok.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Tables;

/** What people write in a claim: where it stays, and what is refused. */
class BadClaimTest extends ClaimStory {

    @Test
    @DisplayName("AC-52 AC-53 What is written in a claim is in our own table: not in mails, nor anywhere in the engine")
    void privacy() {
        sagaHasVisited();
        claims(SAGA, "place", "Xylofongatan 4");
        handIn("endorseCompensation", ELLINOR, "decision", "RETURN", "refusal", "WRONG_PLACE", "remark", "Xylofon?");
        claims(SAGA);
        ellinorEndorses();
        handIn("grantCompensation", GUNVOR, "decision", "REFUSE", "refusal", "OTHER", "remark", "Xylofon!");
        Tables tables = new Tables(database);
        assertThat(tables.mailsWith("xylofon")).isEmpty();
        assertThat(tables.engineRowsWith("xylofon")).isEmpty();
        assertThat(record().attest().remark()).isEqualTo("Xylofon!");
        assertThat(record().engagement().place()).isEqualTo("Xylofongatan 4");
    }

    @Test
    @DisplayName("Bad input is refused with all of it said, and what was there stays")
    void badInput() {
        sagaHasVisited();
        String text = refusal(
                "claimCompensation",
                SAGA,
                "decision",
                "CLAIM",
                "start",
                "15:15",
                "end",
                "13:15",
                "travelMinutes",
                -1,
                "place",
                "x".repeat(201));
        assertThat(text)
                .contains(
                        "Sluttiden måste vara efter starttiden.",
                        "Restid i minuter måste vara ett helt tal",
                        "Plats är för lång.");
        assertThat(refusal("claimCompensation", SAGA, "decision", "CLAIM"))
                .contains("Fyll i ”Besöket började”.", "Fyll i ”Besöket slutade”.", "Fyll i ”Plats”.");
        assertThat(refusal("claimCompensation", SAGA)).isEqualTo("Fyll i ”Vill du begära ersättning för besöket?”.");
        assertThat(refusal("claimCompensation", SAGA, "decision", "GRANT", "amount", 500))
                .contains("välj ett av alternativen", "inget fält som heter amount");
        assertThat(record().state()).isEqualTo(ClaimState.DRAFT);
        assertThat(record().engagement().place()).isEqualTo("Eklunden");
    }
}

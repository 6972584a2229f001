package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a board that commissions the services wants with its visits (B-06..B-09). */
class CommissionerTest extends VisitStory {

    private static final String[] PURPOSE = {
        "Nämnden beställer verksamheten. Besöket ger kunskap om den och en bild av kvaliteten.",
        "Utgå från medborgarnas och brukarnas perspektiv."
    };

    @Test
    @DisplayName(
            "AC-62 Under policy B the booking and the report speak of the board as commissioner, knowledge and quality")
    void commissioner() {
        opensBooking(TUVA);
        assertThat(shownJson(task("bookVisit", TUVA), "notices")).contains(PURPOSE);
        handIn("bookVisit", TUVA, "decision", "STOP");
        tuvaAndMajLisHaveVisited();
        assertThat(shownJson(task("writeReport", TUVA), "notices")).contains(PURPOSE);
    }

    @Test
    @DisplayName("AC-62 Under policy A neither the booking nor the report has these texts")
    void operator() {
        opensBooking(SAGA);
        assertThat(shownJson(task("bookVisit", SAGA), "notices"))
                .contains("Du företräder hela nämnden")
                .doesNotContain(PURPOSE);
        handIn("bookVisit", SAGA, "decision", "STOP");
        sagaHasVisited();
        assertThat(shownJson(task("writeReport", SAGA), "notices"))
                .contains("Nämnden och enhetschefen får samma rapport.")
                .doesNotContain(PURPOSE);
    }
}

package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The first page, as each kind of person has it. */
class OverviewPagesTest extends PublicPages {

    private static final String ROLE = "Besöket är inte en politisk arena.";

    @Autowired
    ApplicationContext application;

    @BeforeEach
    void thereIsSomething() {
        PageThings.in(application).layOut(LocalDate.parse("2027-04-20"));
    }

    private String overview(String person) {
        return visitor(person).get("/").body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    @DisplayName("AC-61 Inga-Maj's units each with its facts, this year's visits and last reports, and what is unread")
    void politician() {
        assertThat(overview("on-05"))
                .contains("Eklunden Särskilt boende, 48 brukare Enhetschef: Östen Vretmyr")
                .contains("Besök i år: genomförda 2, bokade 1 Rapport från besöket")
                .contains("Gruppbostaden Tallstigen Bostad enligt LSS, 6 brukare Enhetschef: Carola Fagerbro")
                .contains("Besök i år: genomförda 0, bokade 0")
                .contains("Olästa rapporter Brunnsgården", "Att göra", ROLE);
    }

    @Test
    @DisplayName("The one whose tasks and visits they are has them, the soonest first; the own report is not unread")
    void ownThings() {
        assertThat(overview("on-03"))
                .containsSubsequence("Att göra", "Försenad", "Boka besök")
                .containsSubsequence("Mina besök", "Genomfört", "Förfrågan skickad", "Bokat")
                .contains("Du har läst alla rapporter.");
    }

    @Test
    @DisplayName("The manager has the visits to the own units, and nothing of the politicians' role")
    void manager() {
        assertThat(overview("osten.vretmyr"))
                .containsSubsequence("Besök på min enhet", "Eklunden", "Bokat", "Saga Brunnfors")
                .doesNotContain("Mina enheter", ROLE);
    }

    @Test
    @DisplayName("The secretary has what waits, what is late with others, and the next meeting with its reports")
    void secretary() {
        assertThat(overview("ellinor.vassmyr"))
                .containsSubsequence("Min grupps uppgifter", "Boka besök")
                .containsSubsequence("Försenat hos andra", "Saga Brunnfors, skulle vara klar fredag 16 april 2027")
                .containsSubsequence("Nästa sammanträde: Omsorgsnämnden", "onsdag 21 april 2027", "Brunnsgården");
    }

    @Test
    @DisplayName("The chair has how the year's visits stand; nobody else's is counted by person")
    void chair() {
        assertThat(overview("on-01")).contains("enheter 6", "har haft besök 2", "saknar kontaktpolitiker 1");
        assertThat(overview("on-05")).doesNotContain("saknar kontaktpolitiker");
    }

    @Test
    @DisplayName("AC-32 To members and substitutes a report is unread until they open it, each for themselves")
    void unread() {
        for (String person : List.of("on-07", "on-08")) {
            assertThat(visitor(person).get("/").body()).as(person).contains("/dokument/rapport-thing-new\"");
            visitor(person).get("/dokument/rapport-thing-new");
            assertThat(visitor(person).get("/").body())
                    .as(person)
                    .contains("/dokument/rapport-thing-old\"")
                    .doesNotContain("/dokument/rapport-thing-new\"");
        }
    }
}

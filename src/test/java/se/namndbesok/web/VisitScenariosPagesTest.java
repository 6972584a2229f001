package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a person sees on the pages where the stories of the process show what is done. */
class VisitScenariosPagesTest extends PublicPages {

    private static final String SAGA = "on-03";
    private static final String INGA_MAJ = "on-05";
    private static final String AMINA = "on-07";
    private static final String TUVA = "sn-05";
    private static final String SIV = "siv.bergvinge";

    private static final String ELLINOR = "ellinor.vassmyr";

    private static final String[] COMMISSIONER = {
        "Nämnden beställer verksamheten. Besöket ger kunskap om den och en bild av kvaliteten.",
        "Utgå från medborgarnas och brukarnas perspektiv."
    };

    @Autowired
    ApplicationContext application;

    private VisitsOfOthers visit;

    @BeforeEach
    void othersAreAtWork() {
        visit = VisitsOfOthers.in(application);
    }

    /** As one reads it. */
    private String page(String person, String path) {
        return visitor(person).get(path).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String task(String task, String person) {
        return page(person, "/uppgifter/" + visit.task(task, person));
    }

    @Test
    @DisplayName(
            "AC-09 A request without an answer stays the manager's, late, and the secretary sees with whom it waits")
    void silentManager() {
        today("2027-03-01");
        visit.isAskedFor(AMINA, "ka-3", "2027-04-14T10:00");
        String request = "Svara på besöksförfrågan: Hemtjänst Norr";
        assertThat(page("dilan.sorhage", "/")).contains(request).doesNotContain("Försenad");
        assertThat(page(ELLINOR, "/")).doesNotContain(request);
        today("2027-03-16");
        assertThat(page("dilan.sorhage", "/")).containsSubsequence(request, "Försenad", "måndag 8 mars 2027");
        assertThat(page(ELLINOR, "/"))
                .containsSubsequence("Försenat hos andra", request, "Dilan Sörhage, skulle vara klar måndag 8 mars");
        assertThat(page(AMINA, "/")).containsSubsequence("Hemtjänst Norr", "Förfrågan skickad");
        assertThat(task("answerRequest", "dilan.sorhage")).contains("Ditt svar", "onsdag 14 april 2027");
    }

    @Test
    @DisplayName("AC-10 AC-11 The page of a visit says what to bear in mind, and under policy B what has been decided")
    void whatToBearInMind() {
        visit.isBooked(SAGA, "ka-1", "2027-04-23T13:15", "osten.vretmyr");
        visit.isBooked(TUVA, "ka-7", "2027-04-23T10:00", SIV);
        assertThat(page(SAGA, "/uppgifter")).contains("Besöket är fredag 23 april 2027.");
        String operator = task("attendVisit", SAGA);
        String commissioner = task("attendVisit", TUVA);
        for (String page : List.of(operator, commissioner)) {
            assertThat(page)
                    .contains("Du företräder hela nämnden", "inte lova något", "Hänvisa dit")
                    .contains("inte en politisk arena", "inte en väg för verksamheten", "Du har tystnadsplikt");
        }
        assertThat(commissioner)
                .contains(COMMISSIONER)
                .containsSubsequence(
                        "Beslut att berätta om", "tisdag 23 mars 2027, § 88: Förlängning av avtalet om stödboende");
        assertThat(operator).doesNotContain(COMMISSIONER).doesNotContain("Beslut att berätta om");
    }

    @Test
    @DisplayName("AC-24 Who writes of a small unit is warned from the start, and hands in only after considering it")
    void smallUnit() {
        visit.isBooked(INGA_MAJ, "ka-6", "2027-04-22T13:15", "carola.fagerbro");
        isHeld(INGA_MAJ, "2027-04-23");
        String warning = "Få personer har insats på den här enheten.";
        assertThat(task("writeReport", INGA_MAJ)).contains(warning);
        String report = "/uppgifter/" + visit.task("writeReport", INGA_MAJ);
        String answers = "f.wellbeing=Lugnt+och+tryggt.";
        assertThat(handsIn(INGA_MAJ, report, answers)).contains("id=\"fel\"", warning, "id=\"fault-considered\"");
        assertThat(handsIn(INGA_MAJ, report, answers + "&f.considered=true")).isEmpty();
        assertThat(page(ELLINOR, "/uppgifter"))
                .containsSubsequence(
                        "Kontrollera rapporten: Gruppbostaden Tallstigen", "Besöket var torsdag 22 april 2027.");
    }

    @Test
    @DisplayName(
            "AC-62 Under policy B the booking and the report speak of the commissioner, under policy A they do not")
    void commissioner() {
        assertThat(booking(TUVA, "ka-7")).contains(COMMISSIONER);
        assertThat(booking(SAGA, "ka-1")).contains("Du företräder hela nämnden").doesNotContain(COMMISSIONER);
        nothingHasHappened();
        visit.isBooked(TUVA, "ka-7", "2027-04-22T10:00", SIV);
        visit.isBooked(SAGA, "ka-1", "2027-04-22T13:15", "osten.vretmyr");
        isHeld(TUVA, "2027-04-23");
        isHeld(SAGA, "2027-04-23");
        assertThat(task("writeReport", TUVA)).contains(COMMISSIONER);
        assertThat(task("writeReport", SAGA)).contains("Nämnden och enhetschefen får samma rapport.");
        assertThat(task("writeReport", SAGA)).doesNotContain(COMMISSIONER);
    }

    private String booking(String person, String assignment) {
        visitor(person).handIn("/besok/boka", "uppdrag=" + assignment);
        return task("bookVisit", person);
    }

    private void isHeld(String politician, String dayAfter) {
        today(dayAfter);
        visit.isHeld(politician);
    }

    /** The page that the person then is on; nothing if it is another page. */
    private String handsIn(String person, String task, String answers) {
        String fields = SentFields.of(visitor(person).get(task).body());
        return visitor(person).handIn(task, fields + answers).body();
    }
}

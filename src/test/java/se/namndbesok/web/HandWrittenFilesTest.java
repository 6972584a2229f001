package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.register.LastDay;
import se.namndbesok.register.RegisterFile;

/** Forms about what somebody has written by hand: whatever a file may say, a form takes up, and leaves as it is. */
class HandWrittenFilesTest extends PolicyFormPages {

    private void written(String before, String after) {
        register.load(List.of(new RegisterFile("demo.yaml", changed(before, after))));
    }

    @Test
    @DisplayName("Spaces at the edges, blocks of text and empty texts are no reason to call a form overtaken")
    void edges() {
        written(
                "summary: Riktlinje för kontaktpolitiker i omsorgsnämnden\n",
                "summary: |\n        Ett stycke.\n\n        Ett till.\n");
        register.load(List.of(new RegisterFile(
                "demo.yaml",
                database.sql("select text from register_file")
                        .query(String.class)
                        .single()
                        .replace("registryNumber: ON 2026/0019", "registryNumber: \"\"")
                        .replace("author: Ellinor Vassmyr", "author: \" Ellinor Vassmyr \"")
                        .replace("goals: [Trygg vardag,", "goals: [\" Trygg vardag\", \"\","))));
        HttpResponse<String> shown = changed(HEAD + KEY + "@1", Map.of("REGISTRY_NUMBER", "ON 2027/0100"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Diarienummer: inget → ON 2027/0100").doesNotContain("Kort beskrivning:");
        saved(shown);
        assertThat(takenDown("/registret/filer/0"))
                .contains("author: \" Ellinor Vassmyr \"", "summary: |\n        Ett stycke.\n\n        Ett till.\n");
    }

    @Test
    @DisplayName("A-15 Paragraphs stay paragraphs")
    void paragraphs() {
        saved(changed(HEAD + KEY + "@1", Map.of("SUMMARY", "Ett \"stycke\".\r\n\r\nEtt \\ till.")));
        assertThat(version(1).header().summary()).isEqualTo("Ett \"stycke\".\n\nEtt \\ till.");
        assertThat(page("andra/" + HEAD + KEY + "@1")).contains("Ett &quot;stycke&quot;.\n\nEtt \\ till.</textarea>");
        assertThat(page("styrdokument")).contains("<p class=\"kept\">Ett &quot;stycke&quot;.\n\nEtt");
    }

    @Test
    @DisplayName("A last day that is left empty again is the usual one, and so are its reminders")
    void usualAgain() {
        aProposal();
        saved(changed(RULES + KEY + "@2", Map.of("BOOK_DUE", "10", "ANSWER_DUE", "11")));
        assertThat(policies.lastDay("bookVisit", KEY + "@2").offset().period()).hasDays(10);
        saved(changed(RULES + KEY + "@2", Map.of("BOOK_DUE", "", "ANSWER_DUE", "")));
        for (String task : List.of("bookVisit", "answerRequest")) {
            assertThat(policies.reminders(task, KEY + "@2")).isEqualTo(policies.reminders(task, KEY + "@1"));
            assertThat(policies.lastDay(task, KEY + "@2")).isEqualTo(policies.lastDay(task, KEY + "@1"));
        }
        assertThat(takenDown("/registret/filer/0")).doesNotContain("bookVisit", "answerRequest");
    }

    @Test
    @DisplayName("What else a file says of a last day stays; one that is counted in another way is for the files")
    void otherwise() {
        written(
                "    availabilityToPublic: true ",
                "    reminders: {planVisit: {due: {beforeEvent: 10, otherwise: 3}}, bookVisit: {due: {afterWorkingDays: 5}}}\n$0"
                        .replace("$0", "    availabilityToPublic: true "));
        aProposal();
        assertThat(page("andra/" + RULES + KEY + "@2"))
                .contains("f-ANSWER_DUE", "name=\"PLAN_DUE\" value=\"10\"")
                .doesNotContain("f-BOOK_DUE");
        saved(changed(RULES + KEY + "@2", Map.of("PLAN_DUE", "12")));
        LastDay plan = policies.lastDay("planVisit", KEY + "@2");
        assertThat(plan.offset().workingDays()).isEqualTo(-12);
        assertThat(plan.otherwise()).isEqualTo(3);
        assertThat(policies.lastDay("bookVisit", KEY + "@2")).isEqualTo(policies.lastDay("bookVisit", KEY + "@1"));
        saved(changed(RULES + KEY + "@2", Map.of("PLAN_DUE", "")));
        assertThat(takenDown("/registret/filer/0")).contains("reminders: {bookVisit: {due: {afterWorkingDays: 5}}}");
    }

    @Test
    @DisplayName("What is answered about a provider without a name is not thrown away in silence")
    void providerWithoutName() {
        Map<String, List<String>> before = tables();
        HttpResponse<String> refused = changed("enhetens-uppgifter/eklunden", Map.of("AGREEMENT", "2027-1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("<a href=\"#f-PROVIDER\">Fyll i: Utförarens namn</a>", "value=\"2027-1\"");
        assertThat(tables()).isEqualTo(before);
    }
}

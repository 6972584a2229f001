package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishWordsTest {

    @Test
    void findsLabelsOfCamundaThatAreLeftAsTheyWere() {
        assertEnglish("Follow-up", "Claim", "Sort by", "Business Key", "No task matching filters found.");
    }

    @Test
    void findsTextsOfFormJs() {
        assertEnglish(
                "Field is required.",
                "Field must have minimum length of 3.",
                "Value is expected to be an integer.",
                "Expand all (7)",
                "Select",
                "Nothing to show.");
    }

    @Test
    void findsASingleEnglishWordInASwedishSentence() {
        assertEnglish(
                "Uppgiften är completed", "Loading …", "Visa more", "You don’t", "ENGINE-03051 There was a fault");
    }

    @Test
    void leavesSwedishAlone() {
        assertSwedish(
                "Planera besöket",
                "Start",
                "Diagram",
                "Filter",
                "Sista dag 16 mars 2027",
                "Har du frågor om din egen vård eller omsorg? Kontakta enhetschefen.",
                "Besöket är inte en politisk arena. Driv inte partiets frågor.",
                "Sortera efter",
                "Omsorgsnämnden (ON), diarienummer ON 2027/14",
                "Text, status, information, version, program, process, session, manual, plan",
                "Du kom för sent. Be någon annan i gruppen att se över listan före mötet.");
    }

    @Test
    void leavesAddressesAndFileNamesAlone() {
        assertSwedish("karin.manager@kommun.example", "report-user.pdf", "https://kommun.example/user/login", "LLL");
    }

    private static void assertEnglish(String... texts) {
        assertThat(EnglishWords.in(List.of(texts))).containsExactly(texts);
    }

    private static void assertSwedish(String... texts) {
        assertThat(EnglishWords.in(List.of(texts))).isEmpty();
    }
}

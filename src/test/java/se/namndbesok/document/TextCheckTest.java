package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {

    @ParameterizedTest
    @DisplayName("X-01 An e-mail address or a phone number warns")
    @ValueSource(
            strings = {
                "Skriv till saga.brunnfors@ekbrunna.example om du vill.",
                "åsa(a)ekbrunna.example",
                "Ring 070-123 45 67",
                "070 123 45 67",
                "0701234567",
                "+46 70 123 45 67",
                "+46701234567",
                "0046 70 123 45 67",
                "+46 (0)70-123 45 67",
                "08-123 45 67.",
                "0221-123 45",
                "(021-19 70 00)",
            })
    void contactDetailsWarn(String text) {
        assertThat(TextCheck.check(text, false)).containsExactly(Finding.warn("warn.contact"));
    }

    @ParameterizedTest
    @DisplayName("X-01 A room or a flat with its number warns")
    @ValueSource(
            strings = {
                "Hon bor i rum 12.",
                "RUM 3",
                "Rum nr 4",
                "rum nummer 7",
                "lgh 1102",
                "Lgh. 1102",
                "lägenhet 5",
                "lägenheten nr. 5"
            })
    void roomsWarn(String text) {
        assertThat(TextCheck.check(text, false)).containsExactly(Finding.warn("warn.room"));
    }

    @ParameterizedTest
    @DisplayName("X-01 A word on diagnosis warns")
    @ValueSource(strings = {"En person har demens.", "DEMENSSJUKDOM", "diagnosen", "hon har ADHD", "psykos", "Stroke"})
    void diagnosesWarn(String text) {
        assertThat(TextCheck.check(text, false)).containsExactly(Finding.warn("warn.diagnosis"));
    }

    @ParameterizedTest
    @DisplayName("X-01 An ordinary text passes without warnings")
    @ValueSource(
            strings = {
                "Besöket ägde rum 16 mars 2027 kl. 13.15–15.15.",
                "Mötet ska äga rum 2027-03-16.",
                "ON021-19 700 och SN15/33-709, ON 2027/0058, § 41",
                "Vi åt i samlingsrummet klockan 12. Det finns 48 rum.",
                "Kajgatan 4, 123 45 Ekbrunna",
                "Det kostar 1 000–2 000 kr, eller 0,5 procent. 08.30-16.00.",
                "24 lägenheter byggs 2027. Predemokrati och trivsel.",
            })
    void ordinaryTextsPass(String text) {
        assertThat(TextCheck.check(text, false)).isEmpty();
    }

    @Test
    @DisplayName("AC-24 A small unit always warns, even about an empty text")
    void smallUnitsWarn() {
        assertThat(TextCheck.check("", true)).containsExactly(Finding.warn("info.small"));
    }

    @Test
    @DisplayName("AC-23 What is found is told without the digits, stops first")
    void findingsCarryNoDigits() {
        assertThat(TextCheck.check("rum 3, 070-123 45 67, demens, 19121212-1212", true))
                .containsExactly(
                        Finding.stop("err.pnr"),
                        Finding.warn("warn.contact"),
                        Finding.warn("warn.room"),
                        Finding.warn("warn.diagnosis"),
                        Finding.warn("info.small"));
        assertThat(TextCheck.check("19121212-1212", false).toString()).doesNotContain("1212");
    }

    @Test
    @DisplayName("Long texts are checked in no time")
    void longTextsAreQuick() {
        String text = "0 1 12 070 121212 a1@ rum - ".repeat(3_000) + "0".repeat(20_000) + "a".repeat(20_000);
        long start = System.nanoTime();
        TextCheck.check(text, false);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}

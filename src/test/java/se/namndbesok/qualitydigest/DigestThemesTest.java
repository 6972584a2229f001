package se.namndbesok.qualitydigest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report can be tagged with is named by the municipality, in the policy. */
class DigestThemesTest extends DigestStory {

    private static final String DAY = "2027-08-16T08:00";

    @Test
    @DisplayName(
            "A-43 The themes have the names that the policy gives them, in its order; what was tagged before stays")
    void named() {
        nineReports();
        thePolicySays("{themes: [Språket, Nattbemanning]}");
        timePassesTo(DAY);
        leilaTags("Nattbemanning", "11", "12");
        assertThat(section("Teman i rapporterna").table().rows())
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("Språket 0", "Nattbemanning 2", "Annat 7");
        handIn("reviewDigest", LEILA, "decision", "CHANGE");
        thePolicySays("{themes: [Språket]}");
        assertThat(section("Teman i rapporterna").table().rows())
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("Språket 0", "Annat 7", "Nattbemanning 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{themes: [Mat, Mat]} | Mat kan inte vara ett tema",
                "{themes: ['Mat, dryck']} | kan inte vara ett tema",
                "{themes: [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o]} | fler än 14 teman",
                "{quotations: kanske} | quotations",
                "{citat: true} | citat",
            })
    @DisplayName("What cannot be a theme, and what is no such rule, is refused with the file and line")
    void badRules(String rules, String why) {
        assertThatThrownBy(() -> thePolicySays(rules)).hasMessageContaining(why);
    }
}

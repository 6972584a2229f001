package se.namndbesok.qualitydigest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.NewDocument;
import se.namndbesok.document.Paper;

/** Nothing is quoted unless the policy allows it, and then nothing that points at somebody. */
class QuotationsTest extends DigestStory {

    private static final String DAY = "2027-08-16T08:00";
    private static final String QUOTED = "Maten är god, men lunchen kommer för tidigt.";

    private void theReportSays(String visit, String text) {
        Paper written = new Paper(
                "rapport-omsorg",
                new Paper.Header(
                        "Ekbrunna kommun",
                        "Omsorgsnämnden",
                        "Rapport",
                        "ON 2027/1",
                        1,
                        LocalDate.of(2027, 3, 30),
                        null),
                List.of(),
                List.of(new Paper.Section("Trygghet", text)),
                List.of(),
                List.of());
        documents.store(new NewDocument(
                "report-" + visit, "ON", DocumentKind.REPORT, visit, 1, "Rapport.pdf", new byte[] {1}, written));
    }

    @Test
    @DisplayName(
            "AC-34 By default nothing is quoted: the question is not asked, and what is sent all the same is not kept")
    void notByDefault() {
        nineReports();
        theReportSays("11", QUOTED);
        timePassesTo(DAY);
        assertThat(shown(task("compileDigest", LEILA), "mayQuote")).isEqualTo(false);
        handIn("compileDigest", LEILA, question("Annat"), ids(), "quotations", QUOTED);
        jobsAreDone();
        assertThat(digests.get(SPRING).words().quotations()).isEmpty();
        assertThat(section("Om sammanställningen").texts()).anyMatch(text -> text.contains("Inget citeras"));
    }

    private List<String> ids() {
        return digests.get(SPRING).reports().stream()
                .map(QualityDigest.Report::visitId)
                .toList();
    }

    @Test
    @DisplayName("A-43 Where the policy allows it the strategist quotes word for word, without unit, day and name")
    void quoted() {
        nineReports();
        theReportSays("11", "Många är nöjda.\n" + QUOTED + " Det sa flera.");
        theReportSays("12", "Alla känner sig trygga på natten.");
        for (String other : List.of("13", "14", "21", "22", "23", "31", "41")) {
            theReportSays(other, "–");
        }
        thePolicySays("{quotations: true}");
        timePassesTo(DAY);
        handIn(
                "compileDigest",
                LEILA,
                question("Annat"),
                ids(),
                "quotations",
                "”Maten är god, men lunchen kommer för  tidigt.”\nAlla känner sig trygga på natten.\n");
        jobsAreDone();
        assertThat(section("Ur rapporterna").texts())
                .hasSize(3)
                .endsWith("”Alla känner sig trygga på natten.”", "”Maten är god, men lunchen kommer för tidigt.”");
        assertThat(section("Om sammanställningen").texts()).noneMatch(text -> text.contains("Inget citeras"));
    }

    @Test
    @DisplayName("A quotation that is not in a report, tells a name or a number, or is from a small unit, is refused")
    void refused() throws Exception {
        nineReports();
        theReportSays("11", QUOTED + " Saga pratade med kocken. På Eklunden är det lugnt. Ring 070-123 45 67.");
        theReportSays("31", "Här bor få och alla äter ihop.");
        for (String other : List.of("12", "13", "14", "21", "22", "23", "41")) {
            theReportSays(other, "–");
        }
        thePolicySays("{quotations: true}");
        timePassesTo(DAY);
        assertThat(refusal(
                        "compileDigest",
                        LEILA,
                        question("Annat"),
                        ids(),
                        "quotations",
                        String.join(
                                "\n",
                                "Maten är dålig.",
                                "Saga pratade med kocken.",
                                "På Eklunden är det lugnt.",
                                "Ring 070-123 45 67.",
                                "Här bor få och alla äter ihop.",
                                QUOTED)))
                .contains(
                        "Citat 1 står inte ordagrant",
                        "Citat 2 har ett namn",
                        "Citat 3 har ett namn",
                        "Citat 4 har ett namn eller något annat",
                        "Citat 5 kommer från en liten enhet")
                .doesNotContain("Citat 6");
    }
}

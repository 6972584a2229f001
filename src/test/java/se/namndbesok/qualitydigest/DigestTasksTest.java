package se.namndbesok.qualitydigest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a digest is planned, and what the strategist may and may not do with it. */
class DigestTasksTest extends DigestStory {

    private static final String DAY = "2027-08-16T08:00";

    @Test
    @DisplayName(
            "Not good enough it is compiled again, with the themes and the summary that were there, as a new version")
    void changed() {
        nineReports();
        timePassesTo(DAY);
        leilaTags("meals", "11", "12");
        String first = digests.madeOf(SPRING).documentId();
        handIn("reviewDigest", LEILA, "decision", "CHANGE");
        token(SPRING).waitsAt("compileDigest");
        assertThat(shownJson(task("compileDigest", LEILA), "meals")).isEqualTo("[\"11\",\"12\"]");
        leilaTags("meals", "11");
        assertThat(digests.madeOf(SPRING).documentId()).isNotEqualTo(first);
        assertThat(documents.of(SPRING)).hasSize(4);
        assertThat(digests.get(SPRING).reports().stream()
                        .filter(report -> report.themes().contains(Theme.MEALS))
                        .map(QualityDigest.Report::visitId)
                        .collect(Collectors.joining()))
                .isEqualTo("11");
    }

    @Test
    @DisplayName("Each report has a theme, no other report has one, and no personal identity number passes")
    void badInput() {
        nineReports();
        timePassesTo(DAY);
        assertThat(refusal("compileDigest", LEILA, "meals", List.of("11")))
                .isEqualTo("Märk alla rapporter med minst ett tema. 8 saknar tema. Välj ”Annat” om inget passar.");
        String text = refusal("compileDigest", LEILA, "meals", List.of("11", "v9"), "summary", "19121212-1212");
        assertThat(text).contains("En rapport hör inte till sammanställningen.", "personnummer");
        assertThat(visits()).hasSize(9).doesNotContain("v9");
        token(SPRING).waitsAt("compileDigest");
    }

    @Test
    @DisplayName(
            "The coming digest is planned once, only for a board whose policy wants it, and the next one when its half-year begins")
    void planned() {
        theRegisterIsFollowed();
        theRegisterIsFollowed();
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processDefinitionKey("quality-digest")
                        .list())
                .extracting(it -> it.getBusinessKey())
                .containsExactly(SPRING);
        now("2027-07-01T06:10");
        theRegisterIsFollowed();
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processDefinitionKey("quality-digest")
                        .list())
                .extracting(it -> it.getBusinessKey())
                .containsExactlyInAnyOrder(SPRING, AUTUMN);
    }

    private List<String> visits() {
        return digests.get(SPRING).reports().stream()
                .map(QualityDigest.Report::visitId)
                .toList();
    }
}

package se.namndbesok.qualitydigest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.calendar.Semester;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisitFigure;
import se.namndbesok.register.StudyVisitFigures;

/** When a digest is planned, and what the strategist may and may not do with it. */
class DigestTasksTest extends DigestStory {

    private static final String DAY = "2027-08-16T08:00";

    @Autowired
    private StudyVisitFigures figures;

    @Test
    @DisplayName(
            "Not good enough it is compiled again, with the themes and the summary that were there, as a new version")
    void changed() {
        nineReports();
        timePassesTo(DAY);
        leilaTags("Mat och måltider", "11", "12");
        String first = digests.madeOf(SPRING).documentId();
        handIn("reviewDigest", LEILA, "decision", "CHANGE");
        token(SPRING).waitsAt("compileDigest");
        assertThat(shownJson(task("compileDigest", LEILA), question("Mat och måltider")))
                .isEqualTo("[\"11\",\"12\"]");
        leilaTags("Mat och måltider", "11");
        assertThat(digests.madeOf(SPRING).documentId()).isNotEqualTo(first);
        assertThat(documents.of(SPRING)).hasSize(8);
        assertThat(digests.get(SPRING).reports().stream()
                        .filter(report -> report.themes().contains("Mat och måltider"))
                        .map(QualityDigest.Report::visitId)
                        .collect(Collectors.joining()))
                .isEqualTo("11");
    }

    @Test
    @DisplayName("Each report has a theme, no other report has one, and no personal identity number passes")
    void badInput() {
        nineReports();
        timePassesTo(DAY);
        assertThat(refusal("compileDigest", LEILA, "theme6", List.of("11")))
                .isEqualTo("Märk alla rapporter med minst ett tema. 8 saknar tema. Välj ”Annat” om inget passar.");
        String text = refusal("compileDigest", LEILA, "theme6", List.of("11", "v9"), "summary", "19121212-1212");
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

    @Test
    @DisplayName("A board that is offered study visits has their numbers in its digest too; another has not")
    void studyVisits() {
        nineReports();
        assertThat(headings()).doesNotContain("Studiebesök");
        StudyVisit visit = StudyVisit.toBePlanned("sv-1", "ON", Semester.of(LocalDate.of(2027, 3, 1)), "AVD_UNGA");
        figures.save(visit, new StudyVisitFigure("sv-1", true, null, 6, 8, 6, 5));
        StudyVisit open = StudyVisit.toBePlanned("sv-2", "ON", visit.semester(), "AVD_VUXEN");
        figures.save(open, new StudyVisitFigure("sv-2", false, "INFECTION", null, 3, 3, 0));
        assertThat(headings()).contains("Studiebesök");
        var study = paper.of(digests.get(SPRING), LocalDate.of(2027, 8, 16)).sections().stream()
                .filter(section -> section.heading().equals("Studiebesök"))
                .findFirst()
                .orElseThrow();
        assertThat(study.table().rows())
                .containsExactly(
                        List.of("Avdelning unga", "1", "1", "6", "6", "5"),
                        List.of("Avdelning vuxen", "1", "0", "Ingen gräns", "3", "0"));
    }

    private List<String> headings() {
        return paper.of(digests.get(SPRING), LocalDate.of(2027, 8, 16)).sections().stream()
                .map(section -> section.heading())
                .toList();
    }

    private List<String> visits() {
        return digests.get(SPRING).reports().stream()
                .map(QualityDigest.Report::visitId)
                .toList();
    }
}

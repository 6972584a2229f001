package se.namndbesok.qualitydigest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Semester;
import se.namndbesok.document.BarChart;
import se.namndbesok.document.BarChart.Bar;
import se.namndbesok.document.StatisticsPaper.Section;
import se.namndbesok.document.StatisticsPaper.Table;
import se.namndbesok.register.Departments;
import se.namndbesok.register.StudyVisitFigures;
import se.namndbesok.register.StudyVisitFigures.Sum;

/** The half-year's study visits in numbers, for a board that is offered any (C-10, A-25). */
@Component
class StudyVisitSection {

    private final StudyVisitFigures figures;
    private final Departments departments;
    private final Texts texts;

    StudyVisitSection(StudyVisitFigures figures, Departments departments, Texts texts) {
        this.figures = figures;
        this.departments = departments;
        this.texts = texts;
    }

    Optional<Section> of(QualityDigest digest) {
        List<Sum> sums = figures.byDepartment(digest.boardId(), Semester.of(digest.first()));
        return sums.isEmpty() ? Optional.empty() : Optional.of(section(sums));
    }

    private Section section(List<Sum> sums) {
        List<Bar> bars =
                sums.stream().map(sum -> new Bar(name(sum), sum.attended())).toList();
        return new Section(
                texts.get("digest.study"),
                List.of(),
                new BarChart("study", texts.get("digest.study.chart"), bars, 0),
                new Table(
                        texts.get("digest.study.table"),
                        List.of(texts.get("digest.study.head").split(";")),
                        sums.stream().map(this::row).toList()));
    }

    private List<String> row(Sum sum) {
        String seats = sum.seats() == null ? texts.get("digest.study.noLimit") : String.valueOf(sum.seats());
        return Stream.of(name(sum), sum.offered(), sum.held(), seats, sum.seated(), sum.attended())
                .map(String::valueOf)
                .toList();
    }

    private String name(Sum sum) {
        return departments.get(sum.departmentId()).name();
    }
}

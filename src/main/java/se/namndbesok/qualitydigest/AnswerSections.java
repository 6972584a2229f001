package se.namndbesok.qualitydigest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.document.BarChart;
import se.namndbesok.document.BarChart.Bar;
import se.namndbesok.document.StatisticsPaper.Section;
import se.namndbesok.document.StatisticsPaper.Table;
import se.namndbesok.qualitydigest.DigestFigures.Used;
import se.namndbesok.register.HeldVisit.Report;

/** What the reports of a digest say, counted: a chart and a table for each question. */
@Component
class AnswerSections {

    private static final List<String> GROUPS = List.of("SERVICE_USERS", "RELATIVES", "UNIT_MANAGER", "STAFF");
    private static final List<String> MISSION = List.of("YES", "PARTLY", "NO", "NOT_DISCUSSED", "NO_ANSWER");

    private final KindNames kinds;
    private final Texts texts;

    AnswerSections(KindNames kinds, Texts texts) {
        this.kinds = kinds;
        this.texts = texts;
    }

    /** Counted and tagged. */
    List<Section> of(DigestFigures figures, List<String> themes) {
        Map<String, Integer> goals = figures.countBy(used -> report(used).goals().stream());
        List<Section> all = new ArrayList<>();
        all.add(counted("groups", figures, GROUPS, used -> used.visit().groupsMet().stream()));
        all.add(counted("mission", figures, MISSION, AnswerSections::mission));
        if (!goals.isEmpty()) {
            all.add(section("goals", figures, bars(goals.keySet().stream().toList(), goals, goal -> goal)));
        }
        all.add(themes(figures, themes));
        return all;
    }

    private static Report report(Used used) {
        return used.visit().report();
    }

    private static Stream<String> mission(Used used) {
        String answer = report(used).mission();
        return Stream.of(answer == null || answer.isEmpty() ? "NO_ANSWER" : answer);
    }

    private Section counted(
            String part, DigestFigures figures, List<String> codes, Function<Used, Stream<String>> answers) {
        return section(
                part, figures, bars(codes, figures.countBy(answers), code -> texts.get("digest." + part + "." + code)));
    }

    private static List<Bar> bars(List<String> codes, Map<String, Integer> counts, Function<String, String> label) {
        return codes.stream()
                .map(code -> new Bar(label.apply(code), counts.getOrDefault(code, 0)))
                .toList();
    }

    private Section section(String part, DigestFigures figures, List<Bar> bars) {
        List<List<String>> cells = bars.stream()
                .map(bar -> List.of(bar.label(), Integer.toString(bar.value())))
                .toList();
        String heading = texts.get("digest." + part);
        return new Section(
                heading,
                List.of(texts.get("digest." + part + ".text")),
                new BarChart(part, heading, bars, figures.reports().size()),
                new Table(texts.get("digest." + part + ".table"), head(part), cells));
    }

    private Section themes(DigestFigures figures, List<String> themes) {
        List<SmallGroups.Group> groups = figures.groups().size() < 2 ? List.of() : figures.groups();
        Function<Used, Stream<String>> tags = used -> used.themes().stream();
        Section all = section("themes", figures, bars(themes, figures.countBy(tags), theme -> theme));
        List<Map<String, Integer>> columns = Stream.concat(
                        Stream.of(figures.countBy(tags)),
                        groups.stream().map(group -> figures.countBy(group.kinds(), tags)))
                .toList();
        List<String> head = Stream.concat(
                        head("themes").stream(), groups.stream().map(group -> kinds.shortly(group.kinds())))
                .toList();
        List<List<String>> rows =
                themes.stream().map(theme -> row(theme, columns)).toList();
        return new Section(
                all.heading(), all.texts(), all.chart(), new Table(all.table().caption(), head, rows));
    }

    private static List<String> row(String theme, List<Map<String, Integer>> columns) {
        Stream<String> counts = columns.stream().map(counted -> Integer.toString(counted.getOrDefault(theme, 0)));
        return Stream.concat(Stream.of(theme), counts).toList();
    }

    private List<String> head(String table) {
        return List.of(texts.get("digest." + table + ".head").split(";"));
    }
}

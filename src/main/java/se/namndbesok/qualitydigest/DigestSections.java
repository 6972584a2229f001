package se.namndbesok.qualitydigest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.document.BarChart;
import se.namndbesok.document.BarChart.Bar;
import se.namndbesok.document.StatisticsPaper.Section;
import se.namndbesok.document.StatisticsPaper.Table;
import se.namndbesok.qualitydigest.DigestFigures.Kinds;
import se.namndbesok.register.SwedishOrder;

/** The parts of a digest, each chart with the table of its figures. */
@Component
class DigestSections {

    private final KindNames kinds;
    private final Texts texts;

    DigestSections(KindNames kinds, Texts texts) {
        this.kinds = kinds;
        this.texts = texts;
    }

    Section brief(DigestFigures figures) {
        int reports = figures.reports().size();
        List<String> said = new ArrayList<>();
        said.add(texts.get(
                "digest.brief.visits",
                "visits",
                figures.held().size(),
                "visited",
                figures.visitedUnits(),
                "units",
                figures.units().size()));
        said.add(texts.get(reports == 1 ? "digest.brief.report" : "digest.brief.reports", "reports", reports));
        if (!figures.isTellable()) {
            said.add(texts.get("digest.tooFew", "least", DigestFigures.LEAST));
        }
        return new Section(texts.get("digest.brief"), said, null, null);
    }

    /** Visits and coverage by kind of unit. */
    Section overview(DigestFigures figures) {
        List<Kinds> rows = figures.overview();
        List<List<String>> cells = rows.stream()
                .map(row -> List.of(
                        kinds.of(row.kinds()),
                        Integer.toString(row.reports()),
                        Integer.toString(row.visits()),
                        Integer.toString(row.visitedUnits()),
                        Integer.toString(row.units())))
                .toList();
        List<Bar> bars = rows.stream()
                .map(row -> new Bar(kinds.shortly(row.kinds()), row.visits()))
                .toList();
        return new Section(
                texts.get("digest.overview"),
                List.of(texts.get("digest.overview.text")),
                new BarChart("overview", texts.get("digest.overview.chart"), bars, 0),
                new Table(texts.get("digest.overview.table"), head("overview"), cells));
    }

    private List<String> head(String table) {
        return List.of(texts.get("digest." + table + ".head").split(";"));
    }

    /** Which reports were used: by their numbers, without their units. */
    Section reports(DigestFigures figures) {
        List<List<String>> cells = figures.reports().stream()
                .map(used -> used.visit().report())
                .map(report ->
                        List.of(report.registryNumber(), report.notifiedOn().toString()))
                .sorted((one, other) -> String.join("|", one).compareTo(String.join("|", other)))
                .toList();
        Table table = new Table(texts.get("digest.used.table"), head("used"), cells);
        return new Section(texts.get("digest.used"), List.of(texts.get("digest.used.text")), null, table);
    }

    /** In the order of the alphabet, so that the place of one tells nothing of its report. */
    List<Section> quotations(List<String> quotations) {
        List<String> said = Stream.concat(
                        Stream.of(texts.get("digest.quotations.text")),
                        quotations.stream()
                                .sorted(SwedishOrder.by(quotation -> quotation))
                                .map(quotation -> "”" + quotation + "”"))
                .toList();
        return quotations.isEmpty()
                ? List.of()
                : List.of(new Section(texts.get("digest.quotations"), said, null, null));
    }

    Section method(boolean withoutQuotations) {
        String counts = withoutQuotations ? "counts" : "quoted";
        List<String> said = Stream.of(counts, "small", "neutral", "input")
                .map(key -> texts.get("digest.method." + key, "least", DigestFigures.LEAST))
                .toList();
        return new Section(texts.get("digest.method"), said, null, null);
    }
}

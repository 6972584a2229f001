package se.namndbesok.qualitydigest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.document.StatisticsPaper;
import se.namndbesok.document.StatisticsPaper.Section;
import se.namndbesok.document.StatisticsPaper.Table;
import se.namndbesok.qualitydigest.ControlRows.Row;
import se.namndbesok.register.Boards;

/** The half-year as a basis for the internal control: visits made and lacking, reports in time, late and missing. */
@Component
public class ControlPaper {

    private final ControlRows rows;
    private final DigestPaper digests;
    private final Boards boards;
    private final Texts texts;

    ControlPaper(ControlRows rows, DigestPaper digests, Boards boards, Texts texts) {
        this.rows = rows;
        this.digests = digests;
        this.boards = boards;
        this.texts = texts;
    }

    public StatisticsPaper of(QualityDigest digest, LocalDate today) {
        List<Row> all = rows.of(digest);
        return new StatisticsPaper(
                boards.municipality().name(),
                boards.get(digest.boardId()).name(),
                texts.get("control.title"),
                digests.period(digest),
                today,
                List.of(brief(digest, all), visits(digest, all), reports(all), method()));
    }

    private Section brief(QualityDigest digest, List<Row> all) {
        List<String> said = List.of(
                texts.get("control.brief.visits", "visits", sum(all, Row::held)),
                texts.get(
                        "control.brief.lacking",
                        "units",
                        all.stream().filter(row -> row.lacking() > 0).count(),
                        "year",
                        digest.last().getYear()),
                texts.get(
                        "control.brief.reports",
                        "inTime",
                        sum(all, row -> row.reports().inTime()),
                        "late",
                        sum(all, row -> row.reports().late()),
                        "missing",
                        sum(all, row -> row.reports().missing()),
                        "waiting",
                        sum(all, row -> row.reports().waiting())));
        return new Section(texts.get("control.brief"), said, null, null);
    }

    private static int sum(List<Row> rows, ToIntFunction<Row> number) {
        return rows.stream().mapToInt(number).sum();
    }

    private Section visits(QualityDigest digest, List<Row> all) {
        List<List<String>> cells = all.stream()
                .map(row -> cells(row, row.held(), row.heldInYear(), row.expected(), row.lacking()))
                .toList();
        return section("visits", cells, "year", digest.last().getYear());
    }

    private Section reports(List<Row> all) {
        List<List<String>> cells = all.stream()
                .map(row -> cells(
                        row,
                        row.reports().inTime(),
                        row.reports().late(),
                        row.reports().missing(),
                        row.reports().waiting()))
                .toList();
        return section("reports", cells);
    }

    private List<String> cells(Row row, Integer... numbers) {
        String unit = row.isAssigned() ? row.unit() : texts.get("control.unassigned", "unit", row.unit());
        return Stream.concat(Stream.of(unit), Stream.of(numbers).map(String::valueOf))
                .toList();
    }

    private Section section(String part, List<List<String>> cells, Object... places) {
        return new Section(
                texts.get("control." + part, places),
                List.of(texts.get("control." + part + ".text", places)),
                null,
                new Table(
                        texts.get("control." + part + ".table", places),
                        List.of(texts.get("control." + part + ".head").split(";")),
                        cells));
    }

    private Section method() {
        return new Section(
                texts.get("control.method"),
                List.of(texts.get("control.method.units"), texts.get("control.method.neutral")),
                null,
                null);
    }
}

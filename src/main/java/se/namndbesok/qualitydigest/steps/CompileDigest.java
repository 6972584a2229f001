package se.namndbesok.qualitydigest.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.qualitydigest.DigestDays;
import se.namndbesok.qualitydigest.DigestFigures.Used;
import se.namndbesok.qualitydigest.DigestPaper;
import se.namndbesok.qualitydigest.DigestReader;
import se.namndbesok.qualitydigest.QualityDigests;
import se.namndbesok.qualitydigest.Theme;
import se.namndbesok.register.Units;

/** The quality strategist reads the reports and tags what each is about. */
@Component
class CompileDigest extends DigestTask<CompileDigest.Compilation> {

    private final DigestReader reader;
    private final Units units;

    /** The themes by visit, and the strategist's own summary, null for none. */
    record Compilation(Map<String, List<Theme>> themes, String summary) {}

    CompileDigest(QualityDigests digests, DigestPaper paper, DigestDays days, DigestReader reader, Units units) {
        super(digests, paper, days);
        this.reader = reader;
        this.units = units;
    }

    @Override
    protected void show(Work work, FormData form) {
        List<Used> used = used(work);
        form.put("period", paper.period(digest(work)));
        form.put(
                "links",
                Stream.iterate(0, n -> n + 1)
                        .limit(used.size())
                        .map(n -> link(used.get(n), n))
                        .toList());
        form.put(
                "reports",
                Stream.iterate(0, n -> n + 1)
                        .limit(used.size())
                        .map(n -> option(used.get(n), n))
                        .toList());
        for (Theme theme : Theme.values()) {
            form.put(theme.key(), tagged(used, theme));
        }
        form.put("summary", digest(work).summary());
    }

    private List<Used> used(Work work) {
        return reader.used(digest(work));
    }

    private static List<String> tagged(List<Used> used, Theme theme) {
        return used.stream()
                .filter(report -> report.themes().contains(theme))
                .map(report -> report.visit().id())
                .toList();
    }

    private Map<String, String> link(Used used, int place) {
        return Map.of(
                "label",
                label(used, place),
                "link",
                Links.document(used.visit().report().documentId()));
    }

    private Option option(Used used, int place) {
        return new Option(label(used, place), used.visit().id());
    }

    private String label(Used used, int place) {
        String unit = units.get(used.visit().unitId()).name();
        return (place + 1) + ". " + unit + ", " + SwedishDates.day(used.visit().day());
    }

    @Override
    protected Compilation read(Work work, FormData form, Problems problems) {
        Map<String, List<Theme>> themes = new HashMap<>();
        used(work).forEach(used -> themes.put(used.visit().id(), new ArrayList<>()));
        for (Theme theme : Theme.values()) {
            for (String visit : form.choices(theme.key())) {
                problems.addIf(!themes.containsKey(visit), "err.digestReport");
                themes.computeIfAbsent(visit, unknown -> new ArrayList<>()).add(theme);
            }
        }
        long untagged = themes.values().stream().filter(List::isEmpty).count();
        problems.addIf(untagged > 0, "err.untagged", "count", untagged);
        return new Compilation(themes, form.text("summary").orElse(null));
    }

    @Override
    protected void accept(Work work, Compilation compilation) {
        digests.compile(work.id(), compilation.themes(), compilation.summary());
    }
}

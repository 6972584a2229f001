package se.namndbesok.qualitydigest.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Problems;
import se.namndbesok.qualitydigest.DigestFigures.Used;
import se.namndbesok.register.Units;

/** The form's questions about the themes: one for each, in the policy's words, with all reports to choose among. */
@Component
class TaggedReports {

    private final Units units;

    TaggedReports(Units units) {
        this.units = units;
    }

    void show(List<Used> used, List<String> themes, FormData form) {
        form.put(
                "links",
                IntStream.range(0, used.size())
                        .mapToObj(n -> link(used.get(n), n))
                        .toList());
        form.put(
                "reports",
                IntStream.range(0, used.size())
                        .mapToObj(n -> option(used.get(n), n))
                        .toList());
        for (int i = 0; i < themes.size(); i++) {
            form.put("name" + (i + 1), themes.get(i));
            form.put(key(i), tagged(used, themes.get(i)));
        }
    }

    private static String key(int place) {
        return "theme" + (place + 1);
    }

    private static List<String> tagged(List<Used> used, String theme) {
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

    /** The themes of each report; a report without one is a fault. */
    Map<String, List<String>> read(List<Used> used, List<String> themes, FormData form, Problems problems) {
        Map<String, List<String>> tags = new LinkedHashMap<>();
        used.forEach(report -> tags.put(report.visit().id(), new ArrayList<>()));
        for (int i = 0; i < themes.size(); i++) {
            for (String visit : form.choices(key(i))) {
                problems.addIf(!tags.containsKey(visit), "err.digestReport");
                tags.computeIfAbsent(visit, unknown -> new ArrayList<>()).add(themes.get(i));
            }
        }
        long untagged = tags.values().stream().filter(List::isEmpty).count();
        problems.addIf(untagged > 0, "err.untagged", "count", untagged);
        return tags;
    }
}

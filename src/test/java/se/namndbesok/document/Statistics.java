package se.namndbesok.document;

import java.time.LocalDate;
import java.util.List;
import se.namndbesok.document.BarChart.Bar;
import se.namndbesok.document.StatisticsPaper.Section;
import se.namndbesok.document.StatisticsPaper.Table;

/** A paper with figures, for tests. */
final class Statistics {

    private Statistics() {}

    static StatisticsPaper paper() {
        Bar users = new Bar("Brukare & \"anhöriga\" <alla>", 9);
        Bar none = new Bar("Medarbetare", 0);
        return new StatisticsPaper(
                "Ekbrunna kommun",
                "Omsorgsnämnden",
                "Sammanställning av kontaktpolitikernas rapporter",
                "Juli–december 2027",
                LocalDate.of(2028, 1, 17),
                List.of(
                        new Section("I korthet", List.of("Nio besök.", "=1+1"), null, null),
                        new Section(
                                "Vilka politikerna samtalade med: [grupper]",
                                List.of("Antal besök."),
                                new BarChart("groups", "Grupper", List.of(users, none), 9),
                                new Table(
                                        "Antal per grupp",
                                        List.of("Grupp", "Besök"),
                                        List.of(List.of("=SUM(A1)", "9"), List.of("Medarbetare", "0")))),
                        new Section(
                                "Besök",
                                List.of(),
                                new BarChart("visits", "Besök", List.of(users, none), 0),
                                new Table("Besök", List.of("Verksamhet", "Besök"), List.of(List.of("IFO", "3")))),
                        themes()));
    }

    /** As large as the largest part of a digest. */
    private static Section themes() {
        List<String> themes =
                List.of("Bemanning", "Mat och måltider", "Lokaler och utemiljö", "Information och kontakt");
        return new Section(
                "Teman i rapporterna",
                List.of("En rapport kan ta upp flera teman."),
                new BarChart(
                        "themes",
                        "Teman",
                        themes.stream()
                                .map(theme -> new Bar(theme, theme.length() / 3))
                                .toList(),
                        9),
                new Table(
                        "Antal rapporter som tar upp temat",
                        List.of("Tema", "Alla", "Särskilt boende", "3 slags verksamheter"),
                        themes.stream()
                                .map(theme -> List.of(theme, "7", "4", "3"))
                                .toList()));
    }
}

package se.namndbesok.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Horizontal bars with the number at each, as an SVG picture for pages and PDF. It reads without colour: a bar is filled,
 * the rest up to the whole is a dashed outline, and every number is written out.
 *
 * @param id unique within its document
 * @param whole what each bar is a part of; 0 for bars that are no parts
 */
public record BarChart(String id, String title, List<Bar> bars, int whole) {

    private static final int WIDTH = 610;
    private static final int LABELS = 200;
    private static final int NUMBERS = 50;
    private static final int ROW = 22;
    private static final int BAR = 14;
    private static final int EDGE = 4;
    private static final String FILL = "#17596b";
    private static final String OUTLINE = "#7d8c93";
    private static final String INK = "#1c2226";

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** One bar, its number from 0. */
    public record Bar(String label, int value) {}

    /** For a PDF, whose reader takes the words from an attribute that HTML does not know. */
    public String forPdf() {
        return svg(" alt=\"" + escaped(title + ". " + inWords()) + "\"");
    }

    /** For a web page. */
    public String forPage() {
        return svg("");
    }

    private String svg(String alternative) {
        int height = bars.size() * ROW + 2 * EDGE;
        StringBuilder svg = new StringBuilder(
                """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="%1$s-t %1$s-d"%2$s \
                viewBox="0 0 %3$d %4$d" width="%3$d" height="%4$d" font-family="'Source Sans 3', sans-serif" \
                font-size="12"><title id="%1$s-t">%5$s</title><desc id="%1$s-d">%6$s</desc>"""
                        .formatted(id, alternative, WIDTH, height, escaped(title), escaped(inWords())));
        for (int place = 0; place < bars.size(); place++) {
            svg.append(row(bars.get(place), EDGE + place * ROW));
        }
        return svg.append("</svg>").toString();
    }

    private String row(Bar bar, int top) {
        double length = length(bar.value());
        int y = top + (ROW - BAR) / 2;
        int baseline = top + ROW / 2 + 4;
        return outline(y)
                + "<rect x=\"%d\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"%s\"/>"
                        .formatted(LABELS, y, number(length), BAR, FILL)
                + text(0, baseline, 400, bar.label())
                + text((int) (LABELS + (whole > 0 ? space() : length)) + 8, baseline, 700, said(bar));
    }

    private String outline(int y) {
        return whole == 0
                ? ""
                : "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"%s\" stroke-dasharray=\"3 2\"/>"
                        .formatted(LABELS, y, space(), BAR, OUTLINE);
    }

    private static String text(int x, int y, int weight, String words) {
        return "<text x=\"%d\" y=\"%d\" font-weight=\"%d\" fill=\"%s\">%s</text>"
                .formatted(x, y, weight, INK, escaped(words));
    }

    private String said(Bar bar) {
        return whole == 0 ? Integer.toString(bar.value()) : bar.value() + " av " + whole;
    }

    private static int space() {
        return WIDTH - LABELS - NUMBERS - 10;
    }

    private double length(int value) {
        int most = whole > 0
                ? whole
                : Math.max(1, bars.stream().mapToInt(Bar::value).max().orElse(1));
        return (double) value / most * space();
    }

    /** The numbers in words: "Brukare 5 av 9, Medarbetare 7 av 9". */
    private String inWords() {
        return bars.stream().map(bar -> bar.label() + " " + said(bar)).collect(Collectors.joining(", "));
    }

    private static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

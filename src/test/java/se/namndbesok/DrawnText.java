package se.namndbesok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A text as bpmn-js sets it (Arial, which is as wide as Helvetica), broken into lines in the same way. */
record DrawnText(List<String> lines, double size) {

    /** The sizes of bpmn-js: names within shapes, and labels beside them. */
    static final double NAME = 12;

    static final double LABEL = 11;

    private static final double LINE = 1.2;
    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    static DrawnText of(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        for (String rest = text; !rest.isEmpty(); ) {
            String line = rest;
            while (line.length() > 1 && width(line, size) >= Math.round(width)) {
                line = shorter(line, line.length() * width / width(line, size));
            }
            lines.add(line.strip());
            rest = rest.substring(line.length()).strip();
        }
        return new DrawnText(lines, size);
    }

    /** Whole words as long as they are fewer signs than would fit of the average sign; else a broken word. */
    private static String shorter(String line, double signs) {
        StringBuilder kept = new StringBuilder();
        for (String part : line.split("(?<=[\\s-])|(?=[\\s-])")) {
            if (kept.length() + part.length() >= signs) {
                break;
            }
            kept.append(part);
        }
        return kept.isEmpty() ? line.substring(0, (int) Math.max(Math.round(signs - 1), 1)) : kept.toString();
    }

    double width() {
        return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
    }

    double height() {
        return lines.size() * size * LINE;
    }

    static double width(String line, double size) {
        try {
            return FONT.getStringWidth(line) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.namndbesok.web.tasks;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The little markup that a form's "text" may hold: headings, lists, bold and paragraphs. */
final class PlainMarkdown {

    private PlainMarkdown() {}

    /** Of a text whose values are escaped already. */
    static String html(String text) {
        return Arrays.stream(text.strip().split("\n\\s*\n"))
                .map(PlainMarkdown::block)
                .collect(Collectors.joining("\n"));
    }

    private static String block(String block) {
        String lines = block.strip().replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>");
        if (lines.startsWith("#")) {
            return "<h2>" + lines.replaceFirst("^#+\\s*", "") + "</h2>";
        }
        if (lines.matches("(?s)[-*] .*")) {
            return "<ul><li>" + lines.substring(2).replaceAll("\n[-*] ", "</li><li>") + "</li></ul>";
        }
        return "<p>" + lines.replace("\n", "<br>") + "</p>";
    }
}

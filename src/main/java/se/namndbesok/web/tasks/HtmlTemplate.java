package se.namndbesok.web.tasks;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The part of Camunda Forms' templates that our forms use: {{value}}, {{#if condition}} and {{#loop list}}, the last two
 * nested as one likes. A value is always text: what somebody wrote never becomes markup.
 */
final class HtmlTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(#if|#loop|/if|/loop)?\\s*(.*?)\\s*}}");

    private final String template;
    private final Matcher places;
    private int done;

    private HtmlTemplate(String template) {
        this.template = template;
        this.places = PLACE.matcher(template);
    }

    /** The headings go up one level: in Tasklist the task's own name is the second, on a page of ours the first. */
    static String filled(String template, Scope scope) {
        String raised = template.replaceAll("(</?)h3\\b", "$1h2").replaceAll("(</?)h4\\b", "$1h3");
        StringBuilder html = new StringBuilder();
        new HtmlTemplate(raised).fill(scope, html);
        return html.toString();
    }

    /** Up to the end of the block at hand, or of the template; without a scope the block is passed over. */
    private void fill(Scope scope, StringBuilder html) {
        while (places.find(done)) {
            append(scope, html, template.substring(done, places.start()));
            String kind = places.group(1);
            String expression = places.group(2);
            done = places.end();
            if (kind == null) {
                append(scope, html, scope == null ? "" : escaped(scope.value(expression)));
            } else if (kind.startsWith("/")) {
                return;
            } else {
                block(kind, expression, scope, html);
            }
        }
        append(scope, html, template.substring(done));
        done = template.length();
    }

    private void block(String kind, String expression, Scope scope, StringBuilder html) {
        if (scope != null && kind.equals("#loop")) {
            loop(scope.value(expression), scope, html);
        } else {
            fill(scope != null && scope.holds(expression) ? scope : null, html);
        }
    }

    private void loop(Object list, Scope scope, StringBuilder html) {
        int start = done;
        if (list instanceof Collection<?> elements) {
            for (Object element : elements) {
                done = start;
                fill(scope.with(element), html);
            }
        }
        if (done == start) {
            fill(null, html);
        }
    }

    private static void append(Scope scope, StringBuilder html, String text) {
        if (scope != null) {
            html.append(text);
        }
    }

    private static String escaped(Object value) {
        return HtmlUtils.htmlEscape(text(value), StandardCharsets.UTF_8.name()).replace("\n", "<br>");
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }
}

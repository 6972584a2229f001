package se.namndbesok.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms' templates; what needs no interpreter is evaluated without one. */
class HtmlTemplateTest {

    private final Scope scope = new Scope(
            Map.of(
                    "unit", "Eklunden",
                    "evil", "<script>alert(1)</script>",
                    "lines", "ett\ntvå",
                    "empty", "",
                    "no", false,
                    "words", List.of("a", "b"),
                    "rows",
                            List.of(
                                    Map.of("label", "L1", "more", List.of("x", "y")),
                                    Map.of("label", "L2", "more", List.of()))),
            null);

    @ParameterizedTest
    @DisplayName("Values, conditions and loops, nested and empty; a value is never markup")
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>{{unit}}</p> | <p>Eklunden</p>",
                "{{ evil }} | &lt;script&gt;alert(1)&lt;/script&gt;",
                "{{lines}} | ett<br>två",
                "[{{nothing}}] | []",
                "{{#if unit}}ja{{/if}}{{#if nothing}}nej{{/if}}{{#if empty}}nej{{/if}}{{#if no}}nej{{/if}} | ja",
                "{{#loop words}}({{this}}){{/loop}} | (a)(b)",
                "{{#loop rows}}{{this.label}}:{{#loop more}}{{this}}{{/loop}};{{/loop}} | L1:xy;L2:;",
                "{{#loop nothing}}{{#if unit}}nej{{/if}}{{/loop}}efter | efter",
                "{{#if nothing}}{{#loop words}}{{this}}{{/loop}}{{/if}}efter | efter",
                "<h3>{{unit}}</h3><h4>x</h4> | <h2>Eklunden</h2><h3>x</h3>"
            })
    void filled(String template, String html) {
        assertThat(HtmlTemplate.filled(template, scope)).isEqualTo(html);
    }

    @Test
    @DisplayName("Headings, lists and bold of a form's text")
    void markdown() {
        assertThat(PlainMarkdown.html("# Rubrik\n\n* ett\n* **två**\n\nrad\nrad"))
                .isEqualTo("<h2>Rubrik</h2>\n<ul><li>ett</li><li><strong>två</strong></li></ul>\n<p>rad<br>rad</p>");
    }
}

package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.namndbesok.web.Overlay.CAMUNDA;
import static se.namndbesok.web.Overlay.ours;
import static se.namndbesok.web.Overlay.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the scripts and styles that lie over Camunda's own pages: they load, and they still meet what they mend. */
class TasklistOverlayTest {

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Pattern TRANSLATED = Pattern.compile("^ {2}(?:'([^']+)'|\"([^\"]+)\"): '", Pattern.MULTILINE);

    /** A script that is missing or exports nothing stops the whole page at its first picture. */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void everyScriptOfTheConfigurationIsThere(String app) {
        String config = ours(app, "scripts/config.js");

        assertThat(config).contains("availableLocales: ['sv'], fallbackLocale: 'sv'");
        List<String> scripts = quoted(config.substring(config.indexOf("customScripts: [")), ']');
        assertThat(scripts).isNotEmpty();
        assertThat(scripts).allSatisfy(script -> assertThat(ours(app, script)).contains("export default ["));
    }

    @Test
    @DisplayName("Camunda and form-js still carry the English texts that swedish.js replaces")
    void everyTranslatedTextExists() {
        String english = text(CAMUNDA + "lib/deps.js")
                + text(CAMUNDA + "app/tasklist/camunda-tasklist-bootstrap.js")
                + text(CAMUNDA + "app/tasklist/locales/en.json")
                + text("/META-INF/resources/plugin/tasklist/app/plugin.js");

        assertThat(translated()).hasSizeGreaterThan(30).allSatisfy(text -> {
            if (!text.equals("yyyy-mm-dd")) { // put together by form-js from the browser's date format
                assertThat(english.contains(text)).as(text).isTrue();
            }
        });
    }

    @Test
    void everyTextOfFormJsIsTranslated() {
        assertThat(translated()).containsAll(text("form-js-texts.txt").lines().toList());
    }

    @Test
    @DisplayName("No one can save a draft, create a task, comment or see the notice about Camunda 8")
    void whatPeopleCannotUseIsHidden() {
        assertThat(rule(".form-actions .btn-default")).contains("display: none");
        assertThat(rule("[cam-widget-header] .sections-menu > ul > .create-task-action"))
                .contains("display: none");
        assertThat(rule(".task-details .createCommentLink")).contains("display: none");
        assertThat(rule("[cam-widget-header] .ce-eol-banner")).contains("display: none");
    }

    private static String rule(String selector) {
        String css = ours("tasklist", "styles/user-styles.css");
        int start = css.indexOf("\n" + selector + " {");
        assertThat(start).as(selector).isNotNegative();
        return css.substring(start, css.indexOf('}', start));
    }

    private static Set<String> translated() {
        String script = ours("tasklist", "scripts/swedish.js");
        String exact = script.substring(0, script.indexOf("const PATTERNS"));
        Set<String> texts = new TreeSet<>();
        TRANSLATED.matcher(exact).results().forEach(m -> texts.add(m.group(1) != null ? m.group(1) : m.group(2)));
        return texts;
    }

    private static List<String> quoted(String script, char until) {
        String part = script.substring(0, script.indexOf(until));
        return QUOTED.matcher(part)
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
    }
}

package se.namndbesok.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the English among the texts that a page shows; people who use Nämndbesök read Swedish only. */
public final class EnglishWords {

    /** JavaScript for a browser test: every text that can be seen or is read aloud, and the language of the page. */
    public static final String COLLECT =
            """
            () => {
              const seen = (element) => element.checkVisibility({checkVisibilityCSS: true});
              const texts = [document.title];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node; (node = walker.nextNode()); ) {
                const parent = node.parentElement;
                if (parent && !['SCRIPT', 'STYLE'].includes(parent.tagName) && seen(parent)) texts.push(node.data);
              }
              document.querySelectorAll('body *').forEach((element) => {
                if (!seen(element)) return;
                for (const name of ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt'])
                  texts.push(element.getAttribute(name) || '');
                if (element.matches('input[type=submit], input[type=button]')) texts.push(element.value);
                for (const part of ['::before', '::after']) {
                  const content = getComputedStyle(element, part).content;
                  if (content.startsWith('"')) texts.push(content);
                }
              });
              return texts.map((text) => text.trim()).filter((text) => /\\p{L}{2}/u.test(text));
            }
            """;

    /** Labels that are the same in both languages, or so short that a Swedish page may well show them. */
    private static final Set<String> BOTH = Set.of("start", "filter", "diagram", "admin", "all", "weekend", "set");

    /** Addresses, file names and computer values carry no language. */
    private static final Pattern NO_LANGUAGE =
            Pattern.compile("\\S+@\\S+|\\w+://\\S+|\\S*[/\\\\]\\S+|\\S+\\.\\w{2,7}\\b");

    private static final Pattern FORM_JS = Pattern.compile(
            "^(Field must |Value is expected |Please select a valid |Expand all |Remove list item |Click to sort ).*",
            Pattern.DOTALL);

    private static final Set<String> WORDS = Set.copyOf(lines("english-words.txt")
            .flatMap(line -> Stream.of(line.split("\\s+")))
            .toList());

    private static final Set<String> LABELS = labels();

    private EnglishWords() {}

    /** The texts that look English: a label of Camunda or form-js left as it was, or any common English word. */
    public static List<String> in(Collection<String> visibleTexts) {
        return visibleTexts.stream().distinct().filter(EnglishWords::isEnglish).toList();
    }

    private static boolean isEnglish(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return LABELS.contains(plain)
                || FORM_JS.matcher(text.strip()).matches()
                || words(plain).anyMatch(WORDS::contains);
    }

    private static Stream<String> words(String plain) {
        return Stream.of(NO_LANGUAGE.matcher(plain).replaceAll(" ").split("[^\\p{L}'’-]+"));
    }

    private static Set<String> labels() {
        Set<String> english = new HashSet<>();
        lines("form-js-texts.txt").forEach(line -> english.add(line.toLowerCase(Locale.ROOT)));
        for (String app : List.of("tasklist", "welcome")) {
            english.addAll(values(app, "en"));
        }
        for (String app : List.of("tasklist", "welcome")) {
            english.removeAll(values(app, "sv"));
        }
        english.removeAll(BOTH);
        return english;
    }

    private static Set<String> values(String app, String language) {
        Set<String> values = new HashSet<>();
        Overlay.labels(app, language)
                .values()
                .forEach(label -> values.add(label.strip().toLowerCase(Locale.ROOT)));
        return values;
    }

    private static Stream<String> lines(String resource) {
        return Overlay.text(resource).lines().filter(line -> !line.isBlank());
    }
}

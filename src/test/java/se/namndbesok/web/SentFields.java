package se.namndbesok.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the page of a task sends besides the answers: whose it is, which page it was, and what it asked. */
final class SentFields {

    private static final Pattern FIELD = Pattern.compile("name=\"(author|page|draft|question)\" value=\"([^\"]*)\"");

    private SentFields() {}

    static String of(String html) {
        Matcher field = FIELD.matcher(html);
        return field.results().map(it -> it.group(1) + "=" + it.group(2) + "&").collect(Collectors.joining());
    }
}

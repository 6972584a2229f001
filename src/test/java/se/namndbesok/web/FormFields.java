package se.namndbesok.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** What a browser would send of a page's form if nobody changed anything in it. */
final class FormFields {

    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea ([^>]*)>(.*?)</textarea>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select ([^>]*)>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private FormFields() {}

    static String of(String page) {
        String form = page.substring(page.indexOf("<form class=\"sheet\""));
        Stream<String> inputs = INPUT.matcher(form)
                .results()
                .map(found -> found.group(1))
                .filter(input -> !input.contains("type=\"checkbox\"") || input.contains("checked"))
                .map(input -> field(input, attribute(input, "value")));
        Stream<String> areas = AREA.matcher(form)
                .results()
                .map(found -> field(found.group(1), found.group(2).replace("\n", "\r\n")));
        Stream<String> selects = SELECT.matcher(form).results().map(found -> {
            Matcher chosen = CHOSEN.matcher(found.group(2));
            return field(found.group(1), chosen.find() ? chosen.group(1) : "");
        });
        return Stream.of(inputs, areas, selects)
                .flatMap(all -> all)
                .filter(field -> !field.startsWith("_csrf=") && !field.startsWith("="))
                .collect(Collectors.joining("&"));
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("(?<![\\w-])" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static String field(String tag, String value) {
        return attribute(tag, "name") + "=" + encoded(HtmlUtils.htmlUnescape(value));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** With that one value of the field in the place of all that it had. */
    static String set(String fields, String name, String value) {
        return Stream.concat(
                        Arrays.stream(fields.split("&")).filter(field -> !field.startsWith(name + "=")),
                        Stream.of(name + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }
}

package se.namndbesok.web.register;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;

/** What the sentences about a governing document's rules are made of. */
@Component
class RuleWords {

    private final Texts texts;

    RuleWords(Texts texts) {
        this.texts = texts;
    }

    String get(String key, Object... namesAndValues) {
        return texts.get("page.register.rule." + key, namesAndValues);
    }

    String yes(boolean isSo) {
        return texts.get("page.register.choice.YES_NO." + isSo);
    }

    /** As in "14 dagar", "2 månader och 30 dagar". */
    String length(Period length) {
        List<String> parts = new ArrayList<>();
        add("Y", length.getYears(), parts);
        add("M", length.getMonths(), parts);
        add("D", length.getDays(), parts);
        return parts.isEmpty() ? texts.get("register.length.D", "number", 0) : listed(parts.stream());
    }

    /** As in "varje år"; a length that no form offers is said as it is. */
    String everySoOften(Period length) {
        String key = "page.register.choice.REVIEW_EVERY." + length;
        return texts.has(key) ? texts.get(key) : get("review.every", "length", length(length));
    }

    String length(Duration length) {
        List<String> parts = new ArrayList<>();
        add("TH", length.toHours(), parts);
        add("TM", length.toMinutesPart(), parts);
        return listed(parts.stream());
    }

    private void add(String unit, long number, List<String> parts) {
        if (number != 0) {
            parts.add(texts.get("register.length." + unit + (number == 1 ? ".one" : ""), "number", number));
        }
    }

    /** As in "1 arbetsdag". */
    String workingDays(int days) {
        return get(days == 1 ? "working-day" : "working-days", "number", days);
    }

    /** As in "a, b och c". */
    static String listed(Stream<String> things) {
        List<String> all = things.toList();
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : all.stream().limit(last).collect(Collectors.joining(", ")) + " och " + all.get(last);
    }

    /** As in "Ordförande, vice ordförande": a list of words that could each begin a sentence. */
    static String inARow(Stream<String> words) {
        String all = words.map(word -> word.substring(0, 1).toLowerCase() + word.substring(1))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? all : all.substring(0, 1).toUpperCase() + all.substring(1);
    }

    /** A day that comes each year, as in "31 mars". */
    static String dayOfYear(LocalDate day) {
        return SwedishDates.partial(day.toString()).replaceFirst(" \\d{4}$", "");
    }
}

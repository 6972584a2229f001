package se.namndbesok.web.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where two fillings of the same form differ, in the words of the second. */
final class Differences {

    private Differences() {}

    /** One question, and what the other version says. */
    record Difference(String label, String text) {}

    static List<Difference> between(Sheet mine, Sheet other) {
        Map<String, Item> own = questions(mine.items()).collect(Collectors.toMap(Item::key, Function.identity()));
        List<Difference> differences = new ArrayList<>();
        questions(other.items()).forEach(item -> {
            Item same = own.get(item.key());
            if (same == null || !same.given().equals(item.given())) {
                differences.add(new Difference(item.label(), said(item)));
            }
        });
        return differences;
    }

    private static Stream<Item> questions(List<Item> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item), questions(item.items())))
                .filter(item -> item.key() != null);
    }

    private static String said(Item item) {
        if (!item.choices().isEmpty()) {
            return item.choices().stream()
                    .filter(Item.Choice::isChosen)
                    .map(Item.Choice::label)
                    .collect(Collectors.joining(", "));
        }
        return String.join(", ", item.given().texts()) + " " + item.given().time();
    }
}

package se.namndbesok.qualitydigest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;

/** Kinds of units in Swedish words; the register may have kinds that nobody has put into words. */
@Component
class KindNames {

    private static final int SHORT = 34; // what has room beside a bar

    private final Texts texts;

    KindNames(Texts texts) {
        this.texts = texts;
    }

    /** All of them: "Hemtjänst, Individ- och familjeomsorg". */
    String of(List<String> kinds) {
        return kinds.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** All of them if there is room, else how many. */
    String shortly(List<String> kinds) {
        String all = of(kinds);
        return all.length() <= SHORT ? all : texts.get("digest.severalKinds", "count", kinds.size());
    }

    private String of(String kind) {
        if (texts.has("unitKind." + kind)) {
            return texts.get("unitKind." + kind);
        }
        String plain = kind.toLowerCase(Locale.ROOT).replace('_', ' ');
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}

package se.namndbesok.register;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Names in the order of the Swedish alphabet: Å, Ä, Ö last, V before W (domain trap "Sorting"). */
public final class SwedishOrder {

    /** Java still sorts V and W as one letter, as Swedish word lists did before 2006. */
    private static final String W_APART = "& V < w, W";

    private static final Comparator<Object> ALPHABET = alphabet();

    private SwedishOrder() {}

    /** By a name that each thing has. */
    public static <T> Comparator<T> by(Function<T, String> name) {
        return Comparator.comparing(name, ALPHABET);
    }

    static Comparator<Person> byName() {
        return Comparator.comparing(Person::name, ALPHABET).thenComparing(Person::id);
    }

    private static Comparator<Object> alphabet() {
        RuleBasedCollator swedish = (RuleBasedCollator) Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        try {
            return new RuleBasedCollator(swedish.getRules() + W_APART);
        } catch (ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

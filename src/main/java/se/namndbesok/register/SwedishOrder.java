package se.namndbesok.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Names in the order of the Swedish alphabet: Å, Ä, Ö last, V before W (domain trap "Sorting"). */
final class SwedishOrder {

    private SwedishOrder() {}

    static Comparator<Person> byName() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        return Comparator.comparing(Person::name, collator).thenComparing(Person::id);
    }
}

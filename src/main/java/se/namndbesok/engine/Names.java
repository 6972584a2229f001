package se.namndbesok.engine;

import java.util.Locale;

/** One name in two spellings: planVisit in a model, plan-visit for its form. */
final class Names {

    private Names() {}

    static String kebab(String lowerCamel) {
        return lowerCamel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

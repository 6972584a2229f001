package se.namndbesok;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The Swedish texts that people read: messages_sv.properties with named places, as in {unit}. */
@Component
public class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle = ResourceBundle.getBundle("messages", Locale.forLanguageTag("sv"));

    /** The text of a key, its places filled from name-value pairs; a missing key or value is a programming error. */
    public String get(String key, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fill(key, values);
    }

    /** As {@link #get}, with the values in a map; values that the text does not use are ignored. */
    public String fill(String key, Map<String, ?> values) {
        return PLACE.matcher(bundle.getString(key)).replaceAll(place -> {
            Object value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for {" + place.group(1) + "} in text " + key);
            }
            return Matcher.quoteReplacement(value.toString());
        });
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}

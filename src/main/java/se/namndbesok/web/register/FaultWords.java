package se.namndbesok.web.register;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Fault;
import se.namndbesok.register.People;
import se.namndbesok.register.Policies;

/** What the files' reader says, as a person at a form understands it: labels for keys, names for ids, words for codes. */
@Component
class FaultWords {

    /** In parentheses, for whoever writes files. */
    private static final Pattern KEYS = Pattern.compile(
            " \\((validFrom|termOfOffice|manager|closed|adopted|board|paragraph|municipality|BESLUTAD|RUTIN)\\)");

    /** An id has something in it that no Swedish word has. */
    private static final Pattern ID = Pattern.compile("\\w+(?:[.-]\\w+)+|\\w*\\d\\w*");

    private final People people;
    private final Boards boards;
    private final Policies policies;
    private final Words words;

    FaultWords(People people, Boards boards, Policies policies, Words words) {
        this.people = people;
        this.boards = boards;
        this.policies = policies;
        this.words = words;
    }

    /** @param field that the fault is about; null where it is about none */
    String at(RegisterField field, Fault fault) {
        String key = fault.key() + "";
        if (field != null && fault.message().equals(key + " saknas.")) {
            return words.get("form.lacking", "field", words.label(field));
        }
        return of(fault);
    }

    String of(Fault fault) {
        String text = fault.plain();
        for (Board board : boards.all()) {
            text = text.replaceAll(
                    "(?i)nämnden " + Pattern.quote(board.id()) + "\\b", Matcher.quoteReplacement(board.name()));
        }
        Map<String, String> names = new HashMap<>(people.names());
        policies.all().forEach(policy -> names.put(policy.key(), policy.name()));
        text = ID.matcher(text).replaceAll(id -> Matcher.quoteReplacement(names.getOrDefault(id.group(), id.group())));
        return words.forCodes(withoutKeys(text));
    }

    static String withoutKeys(String text) {
        return KEYS.matcher(text).replaceAll("");
    }
}

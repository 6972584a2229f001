package se.namndbesok.web.tasks;

import java.util.List;
import java.util.Map;
import se.namndbesok.engine.Problem;

/**
 * A form as it stands on its page at this moment.
 *
 * @param answers what would be handed in: the values of the questions that are asked now
 * @param problems what is wrong, those of the fields in the fields' order
 */
record Sheet(List<Item> items, Map<String, Object> answers, List<Problem> problems) {

    /** Whether an answer may bring other questions. */
    public boolean asksOn() {
        return items.stream().anyMatch(Item::asksOn);
    }

    /** Whether the page that sent the answers did not ask all that is asked now. */
    boolean asksMoreThan(Answers sent) {
        return !sent.asked().containsAll(answers.keySet());
    }
}

package se.namndbesok.web.tasks;

import java.util.List;
import java.util.Map;
import se.namndbesok.engine.TaskCard;

/** The way of "Lämna återbud": the task that takes a sign-up opened with the answer that one does not come (C-23). */
final class Regrets {

    private static final Map<String, String> ANSWERS =
            Map.of("answer-invitation", "NOT_COMING", "attend-study-visit", "WITHDRAW");

    private Regrets() {}

    static boolean fit(TaskCard card) {
        return ANSWERS.containsKey(card.form());
    }

    /** What the task is about, as its name says after the colon. */
    static String about(TaskCard card) {
        return card.name().substring(card.name().indexOf(": ") + 1).strip();
    }

    /** What was typed before, but with this answer; nothing is saved by looking. */
    static Draft in(TaskCard card, Draft draft) {
        Answers answers = draft.answers().and("answer", List.of(ANSWERS.get(card.form())));
        return new Draft(draft.version(), draft.writer(), draft.savedAt(), answers);
    }
}

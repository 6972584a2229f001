package se.namndbesok.web.studyvisits;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.TaskCard;

/**
 * A study visit as lists and calendars show it to one person.
 *
 * @param name the unit, or the department where it is no unit of the register
 * @param state of the visit, as in studyVisit.state.*
 * @param seats null when as many may come as want to, or when the sign-up has not begun
 * @param coming how many are signed up and not in reserve
 * @param waiting how many are in reserve, or have a seat offered that they have not taken yet
 * @param isFull whether somebody who signs up now is in the queue for a seat
 * @param standing where the person stands on the list, as in studyVisit.standing.*; null for who has not answered
 * @param number on the reserve list
 * @param tasks what the person may do about it
 */
public record VisitCard(
        String id,
        String board,
        String name,
        String place,
        LocalDateTime start,
        LocalDateTime end,
        String state,
        Integer seats,
        int coming,
        int waiting,
        boolean isFull,
        String standing,
        int number,
        List<TaskCard> tasks) {

    /**
     * Something to do about the visit.
     *
     * @param key of its text
     * @param link to the task that takes the answer
     * @param isQuiet whether it is nothing that anybody waits for
     */
    public record Action(String key, String link, boolean isQuiet) {}

    private static final String ACTION = "page.studyVisit.action.";

    /** Whether the person wants to come, with a seat or not. */
    public boolean isOwn() {
        return Stream.of("APPLIED", "SEATED", "RESERVE", "OFFERED").anyMatch(listed -> listed.equals(standing));
    }

    /** Whether it is neither over nor called off. */
    public boolean isAhead() {
        return !state.equals("CARRIED_OUT") && !state.equals("CANCELLED");
    }

    /** The answer to an offer first, then "Anmäl dig" or "Lämna återbud", as far as the person has a task for it. */
    public List<Action> actions() {
        return tasks.stream()
                .flatMap(this::action)
                .sorted(Comparator.comparing(Action::isQuiet))
                .toList();
    }

    /** The key of the state's words. */
    public String stateKey() {
        return "studyVisit.state." + (isFull ? "FULL" : state);
    }

    private Stream<Action> action(TaskCard task) {
        return switch (task.form()) {
            case "answer-offer" -> Stream.of(new Action(ACTION + "answerOffer", Links.task(task.id()), false));
            case "answer-invitation" -> Stream.of(isOwn() ? regret(task) : signUp(task));
            case "attend-study-visit" -> isOwn() ? Stream.of(regret(task)) : Stream.empty();
            default -> Stream.empty();
        };
    }

    private Action signUp(TaskCard task) {
        return new Action(ACTION + (isFull ? "queue" : "signUp"), Links.task(task.id()), false);
    }

    /** Opens the same task with the answer that one does not come. */
    private static Action regret(TaskCard task) {
        return new Action(ACTION + "withdraw", Links.regret(task.id()), true);
    }
}

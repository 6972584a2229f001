package se.namndbesok.web.studyvisits;

import java.time.LocalDateTime;
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
        String standing,
        int number,
        List<TaskCard> tasks) {

    /**
     * Something to do about the visit.
     *
     * @param key of its text
     * @param link to the task that takes the answer
     */
    public record Action(String key, String link) {}

    /** Whether the person wants to come, with a seat or not. */
    public boolean isOwn() {
        return Stream.of("APPLIED", "SEATED", "RESERVE", "OFFERED").anyMatch(listed -> listed.equals(standing));
    }

    /** Whether it is neither over nor called off. */
    public boolean isAhead() {
        return !state.equals("CARRIED_OUT") && !state.equals("CANCELLED");
    }

    /** "Anmäl dig", "Lämna återbud", or the answer to an offer, as far as the person has a task for it. */
    public List<Action> actions() {
        return tasks.stream().flatMap(this::action).toList();
    }

    private Stream<Action> action(TaskCard task) {
        return switch (task.form()) {
            case "answer-offer" -> Stream.of(action("answerOffer", task));
            case "answer-invitation" -> Stream.of(action(isOwn() ? "withdraw" : "signUp", task));
            case "attend-study-visit" -> isOwn() ? Stream.of(action("withdraw", task)) : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static Action action(String key, TaskCard task) {
        return new Action("page.studyVisit.action." + key, Links.task(task.id()));
    }
}

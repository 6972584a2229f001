package se.namndbesok.web.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import se.namndbesok.engine.TaskCard;

/** A person's tasks in the order of the page: what to do now, what somebody of the group may take, what waits. */
public record TaskList(List<TaskCard> now, List<TaskCard> toTake, List<TaskCard> later) {

    /** From all of a person's tasks, soonest first. */
    public static TaskList of(List<TaskCard> all, LocalDate today) {
        Predicate<TaskCard> isTaken = card -> card.assignee() != null;
        return new TaskList(
                all.stream().filter(isTaken.and(card -> !card.isLater(today))).toList(),
                all.stream().filter(isTaken.negate()).toList(),
                all.stream().filter(isTaken.and(card -> card.isLater(today))).toList());
    }

    public boolean isEmpty() {
        return now.isEmpty() && toTake.isEmpty() && later.isEmpty();
    }
}

package se.namndbesok.register;

import java.time.LocalDate;

/**
 * The days that the reminders of one task are counted from.
 *
 * @param event the day the task is about, as the visit; null when it is about none
 */
public record TaskDays(LocalDate begin, LocalDate due, LocalDate event) {

    LocalDate of(Offset.From from) {
        return switch (from) {
            case BEGIN -> begin;
            case DUE -> due;
            case EVENT -> event;
        };
    }
}

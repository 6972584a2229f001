package se.namndbesok.register;

import java.time.LocalDate;
import se.namndbesok.calendar.WorkingDays;

/**
 * One reading of the files: what is found, what is wrong, and which ids are given and asked for.
 *
 * @param today from when an office without a first day is held
 */
record Reading(
        RegisterContent content, Faults faults, References references, WorkingDays workingDays, LocalDate today) {

    static Reading begin(Faults faults, WorkingDays workingDays, LocalDate today) {
        return new Reading(new RegisterContent(), faults, new References(faults), workingDays, today);
    }
}

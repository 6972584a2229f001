package se.namndbesok.register;

import se.namndbesok.calendar.WorkingDays;

/** One reading of the files: what is found, what is wrong, and which ids are given and asked for. */
record Reading(RegisterContent content, Faults faults, References references, WorkingDays workingDays) {

    static Reading begin(Faults faults, WorkingDays workingDays) {
        return new Reading(new RegisterContent(), faults, new References(faults), workingDays);
    }
}

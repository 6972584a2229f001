package se.namndbesok.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.PolicyAdoptions.Recorded;

/**
 * One reading of the files: what is found, what is wrong, and which ids are given and asked for.
 *
 * @param today from when an office without a first day is held
 * @param before what the register says already
 */
record Reading(
        RegisterContent content,
        Faults faults,
        References references,
        WorkingDays workingDays,
        LocalDate today,
        Before before) {

    /**
     * What the register says already.
     *
     * @param text of its files; null where what is read is not what somebody wants of it, as at a start
     * @param decided the decisions on proposals that a task has recorded, by version
     * @param standing the rules that its files break; asked for only where a rule is broken now
     */
    record Before(String text, Map<String, Recorded> decided, Supplier<Set<Breach>> standing) {

        static final Before NOTHING = new Before(null, Map.of(), Set::of);
    }

    static Reading begin(Faults faults, WorkingDays workingDays, LocalDate today, Before before) {
        return new Reading(new RegisterContent(), faults, new References(faults), workingDays, today, before);
    }

    /** Whether somebody has written this now: a slip is told of then, and what stands there stops no start. */
    boolean isNew(String written) {
        return before.text() != null && !before.text().contains(written);
    }
}

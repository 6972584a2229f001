package se.namndbesok.contactyear.steps;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.contactyear.YearFacts;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Closures;

/** Lies in the lead's task list until the year's visit is booked; handing it in opens the booking (Y3, Y4). */
@Component
class BookYearsVisit extends YearTask<Boolean> {

    private final Closures closures;
    private final WorkingDays workingDays;

    BookYearsVisit(YearFacts facts, Closures closures, WorkingDays workingDays) {
        super(facts);
        this.closures = closures;
        this.workingDays = workingDays;
    }

    @Override
    protected void show(Work work, FormData form) {
        facts.mail(work).forEach(form::put);
        form.put("notices", facts.expiry(work));
        form.put("held", facts.count(year(work)).held());
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        return true; // there is nothing to answer
    }

    @Override
    protected void accept(Work work, Boolean wanted) {
        // The model opens the booking.
    }

    @Override
    protected LocalDate due(Work work) {
        return workingDays.onOrBefore(year(work).lastDay());
    }

    /** The reminders are counted from the first day of the year. */
    @Override
    protected LocalDate event(Work work) {
        return year(work).firstDay();
    }

    /** While the unit cannot be visited (E9). */
    @Override
    protected boolean isPaused(Work work, LocalDate day) {
        return closures.of(facts.assignment(year(work)).unitId(), day).isPresent();
    }
}

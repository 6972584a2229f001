package se.namndbesok.contactyear.steps;

import java.util.Map;
import se.namndbesok.contactyear.AssignmentYear;
import se.namndbesok.contactyear.YearFacts;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Work;

/** What the tasks of an assignment's year share. */
abstract class YearTask<R> extends FormTask<R> {

    final YearFacts facts;

    YearTask(YearFacts facts) {
        this.facts = facts;
    }

    static AssignmentYear year(Work work) {
        return AssignmentYear.of(work.id());
    }

    @Override
    protected Map<String, String> facts(Work work) {
        return facts.mail(work);
    }
}

package se.namndbesok.contactyear.steps;

import static se.namndbesok.contactyear.ContactYearVariables.POLICY;

import org.springframework.stereotype.Component;
import se.namndbesok.contactyear.AssignmentYear;
import se.namndbesok.contactyear.VisitCount;
import se.namndbesok.contactyear.YearFacts;
import se.namndbesok.engine.Work;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.VisitYear;
import se.namndbesok.register.VisitYears;

/** Keeps what became of an assignment's year (Y6). */
@Component
class YearFigures {

    private final YearFacts facts;
    private final VisitYears years;

    YearFigures(YearFacts facts, VisitYears years) {
        this.facts = facts;
        this.years = years;
    }

    void keep(Work work, boolean wasWhole) {
        AssignmentYear year = AssignmentYear.of(work.id());
        ContactAssignment assignment = facts.assignment(year);
        int expected = facts.rules(work).minPerYear();
        VisitCount count = facts.count(year);
        years.close(new VisitYear(
                year.assignmentId(),
                year.year(),
                assignment.boardId(),
                assignment.unitId(),
                work.get(POLICY),
                expected,
                count.held(),
                wasWhole ? count.missed(expected) : 0,
                facts.today()));
    }
}

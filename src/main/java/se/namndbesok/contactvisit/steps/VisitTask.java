package se.namndbesok.contactvisit.steps;

import java.util.Map;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.ContactVisits;
import se.namndbesok.contactvisit.Overseers;
import se.namndbesok.contactvisit.VisitDeadlines;
import se.namndbesok.contactvisit.VisitFacts;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Work;

/** What all user tasks of a contact visit share: the visit, what mails say of it, and its deadlines. */
abstract class VisitTask<R> extends FormTask<R> {

    final ContactVisits visits;
    final VisitFacts facts;
    final VisitDeadlines deadlines;
    final Overseers overseers;
    final YearNews yearNews;

    VisitTask(VisitDesk desk) {
        this.visits = desk.visits();
        this.facts = desk.facts();
        this.deadlines = desk.deadlines();
        this.overseers = desk.overseers();
        this.yearNews = desk.yearNews();
    }

    final ContactVisit visit(Work work) {
        return visits.get(work.id());
    }

    @Override
    protected Map<String, String> facts(Work work) {
        return facts.of(visit(work));
    }
}

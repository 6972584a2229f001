package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_NEW_TIME_SOUGHT;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_TIME_AGREED;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_UNIT_TO_ANSWER;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Outcome;
import se.namndbesok.contactvisit.Proposals;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.contactvisit.VisitMail.Occasion;
import se.namndbesok.contactvisit.VisitState;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.CalendarEntry;

/** The booked time is not kept (E1..E5): everyone's calendar loses it, and the model hears whether a new one is sought. */
@Component
class ReleaseTime implements JavaDelegate {

    private final VisitDesk desk;
    private final Proposals proposals;
    private final VisitTexts texts;
    private final VisitMail mail;

    ReleaseTime(VisitDesk desk, Proposals proposals, VisitTexts texts, VisitMail mail) {
        this.desk = desk;
        this.proposals = proposals;
        this.texts = texts;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        Outcome outcome = desk.visits().get(work.id()).outcome();
        work.set(IS_NEW_TIME_SOUGHT, outcome.isMove());
        work.set(IS_UNIT_TO_ANSWER, outcome == Outcome.MOVED_BY_POLITICIAN);
        work.set(IS_TIME_AGREED, outcome == Outcome.NEW_TIME_AGREED);
        if (outcome != Outcome.NEW_TIME_AGREED) {
            desk.visits().release(work.id(), outcome);
            desk.visits().invited(work.id());
            tellEveryone(desk.visits().get(work.id()));
        }
        if (!outcome.isMove()) {
            desk.yearNews().over(work.id());
        }
    }

    private void tellEveryone(ContactVisit visit) {
        CalendarEntry entry = desk.facts().calendar(visit, CalendarEntry.Method.CANCEL);
        Map<String, String> why = Map.of("reason", reason(visit));
        Occasion occasion = new Occasion(visit.outcome().mail(), visit, Links.start("contact-visit"), why, entry);
        mail.send(occasion, desk.facts().participants(visit));
    }

    private String reason(ContactVisit visit) {
        return visit.outcome().state() == VisitState.NOT_CARRIED_OUT
                ? texts.label("outcome", visit.outcome().name())
                : texts.label("reason", proposals.latest(visit.id()).reason());
    }
}

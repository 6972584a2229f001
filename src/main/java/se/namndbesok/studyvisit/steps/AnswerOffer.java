package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.IS_OFFER_TAKEN;
import static se.namndbesok.studyvisit.StudyVisitVariables.OFFER_EXPIRED_AT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.studyvisit.SeatChange;
import se.namndbesok.studyvisit.SignUpState;

/** The first reserve takes a seat that has become free, or leaves it to the next (F12, AC-47). */
@Component
class AnswerOffer extends StudyVisitTask<Boolean> {

    AnswerOffer(StudyVisitDesk desk, StudyVisitPage page) {
        super(desk, page);
    }

    @Override
    protected void show(Work work, FormData form) {
        page.show(work, form);
        form.put("until", until(work));
    }

    private static String until(Work work) {
        return SwedishDates.moment(work.get(OFFER_EXPIRED_AT).toLocalDateTime());
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        boolean takes = form.textOrEmpty("offer").equals("TAKE");
        boolean stands = desk.signUps()
                .of(work.id())
                .of(work.person())
                .filter(it -> it.state() == SignUpState.OFFERED)
                .filter(it -> desk.deadlines().now().isBefore(it.offeredUntil()))
                .isPresent();
        problems.at("offer").addIf(takes && !stands, "err.offerOver");
        return takes;
    }

    @Override
    protected void accept(Work work, Boolean takes) {
        String person = work.person();
        SeatChange change =
                desk.signUps().change(work.id(), list -> takes ? list.takeOffer(person) : list.notComing(person));
        work.set(IS_OFFER_TAKEN, takes, "seatOffer");
        desk.news().tell(change);
    }

    @Override
    protected LocalDate due(Work work) {
        return work.get(OFFER_EXPIRED_AT).toLocalDate();
    }

    @Override
    protected Map<String, String> facts(Work work) {
        Map<String, String> facts = new HashMap<>(super.facts(work));
        facts.put("until", until(work));
        return facts;
    }
}

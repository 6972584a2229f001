package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.IS_LIMIT_CONFIRMED;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit.Limit;
import se.namndbesok.studyvisit.SeatChange;
import se.namndbesok.studyvisit.SeatList;
import se.namndbesok.studyvisit.SignUpState;

/** The secretary sees whom a new limit concerns and confirms it before anybody is told (F11). */
@Component
class ConfirmLimit extends StudyVisitTask<Boolean> {

    private final Texts texts;

    ConfirmLimit(StudyVisitDesk desk, StudyVisitPage page, Texts texts) {
        super(desk, page);
        this.texts = texts;
    }

    @Override
    protected void show(Work work, FormData form) {
        page.show(work, form);
        Limit wanted = desk.signUps().wanted(work.id());
        form.put(
                "wanted",
                wanted == null
                        ? texts.get("studyVisit.noLimit")
                        : texts.get("studyVisit.limit", "seats", wanted.seats(), "reason", wanted.reason()));
        SeatList before = desk.signUps().of(work.id());
        SeatChange change = new SeatChange(before, before.limitedTo(wanted == null ? null : wanted.seats()));
        form.put("lose", names(change, SignUpState.RESERVE));
        form.put("gain", names(change, SignUpState.SEATED));
    }

    private List<String> names(SeatChange change, SignUpState now) {
        return change.changed().stream()
                .filter(it -> it.state() == now)
                .map(it -> desk.facts().person(it.personId()).name())
                .toList();
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        return form.textOrEmpty("approval").equals("YES");
    }

    @Override
    protected void accept(Work work, Boolean confirmed) {
        work.set(IS_LIMIT_CONFIRMED, confirmed);
    }

    @Override
    protected LocalDate before(Work work) {
        return visit(work).date();
    }
}

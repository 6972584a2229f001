package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.CHANGE_TIME_PASSED_AT;
import static se.namndbesok.semesterplan.SemesterPlanVariables.IS_CHANGED_BEFORE;
import static se.namndbesok.semesterplan.SemesterPlanVariables.IS_CHANGE_WANTED;
import static se.namndbesok.semesterplan.SemesterPlanVariables.PRESIDIUM_LIST;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.semesterplan.Anchoring;
import se.namndbesok.semesterplan.Anchorings;

/** The secretary takes a visit up with chair and vice chair: anchored, to be changed, or dropped (C-20). */
@Component
class AnchorVisit extends PlanTask<Anchoring> {

    private final VisitRow rows;
    private final Anchorings anchorings;
    private final ChangeTime changeTime;
    private final Chairs chairs;

    AnchorVisit(PlanDesk desk, VisitRow rows, Anchorings anchorings, ChangeTime changeTime, Chairs chairs) {
        super(desk);
        this.rows = rows;
        this.anchorings = anchorings;
        this.changeTime = changeTime;
        this.chairs = chairs;
    }

    @Override
    protected void show(Work work, FormData form) {
        StudyVisit visit = visit(work);
        form.put("visit", visit.id()); // in front of the loop's variable, which Tasklist cannot read
        form.put("semester", plan(work).semester().label());
        form.put("presidium", SwedishDates.day(plan(work).presidiumDate()));
        form.put("chairs", chairs.names(plan(work)));
        form.put("list", Links.document(work.get(PRESIDIUM_LIST)));
        for (Map.Entry<String, String> fact : rows.of(visit).entrySet()) {
            form.put(fact.getKey(), fact.getValue());
        }
        anchorings.latest(visit.id()).ifPresent(earlier -> form.put("earlier", earlier.remark()));
        form.put("how", Anchoring.How.MEETING.name());
    }

    @Override
    protected Anchoring read(Work work, FormData form, Problems problems) {
        Anchoring anchoring = new Anchoring(
                Anchoring.Outcome.valueOf(form.text("outcome").orElse("CHANGE")),
                Anchoring.How.valueOf(form.text("how").orElse("MEETING")),
                form.text("remark").orElse(null),
                desk.calendar().today());
        Anchoring.Outcome outcome = anchoring.outcome();
        boolean keeps = outcome == Anchoring.Outcome.ANCHORED || outcome == Anchoring.Outcome.NOT_ANCHORED;
        problems.at("outcome").addIf(keeps && !visit(work).isProposed(), "err.nothingProposed");
        boolean asked = outcome != Anchoring.Outcome.NOT_ANCHORED;
        problems.at("outcome").addIf(asked && chairs.of(plan(work)).isEmpty(), "err.noChairs");
        boolean bare = form.has("outcome") && outcome == Anchoring.Outcome.CHANGE && anchoring.remark() == null;
        problems.addIf(bare, "err.required", "field", "Presidiets synpunkt");
        return anchoring;
    }

    @Override
    protected void accept(Work work, Anchoring anchoring) {
        String visit = visit(work).id();
        work.set(
                IS_CHANGED_BEFORE,
                anchorings.of(visit).stream().anyMatch(earlier -> earlier.outcome() == Anchoring.Outcome.CHANGE));
        work.set(IS_CHANGE_WANTED, anchoring.outcome() == Anchoring.Outcome.CHANGE);
        anchorings.add(visit, anchoring);
        switch (anchoring.outcome()) {
            case ANCHORED -> desk.visits().become(visit, StudyVisit.State.ANCHORED);
            case DROPPED -> desk.visits().become(visit, StudyVisit.State.CANCELLED);
            case CHANGE -> work.set(CHANGE_TIME_PASSED_AT, Stockholm.morning(changeTime.passed(plan(work), anchoring)));
            case NOT_ANCHORED -> {} // it is presented as it was proposed, with that note (F6)
        }
    }

    /** At the presidium's meeting; what was changed afterwards is taken up at once. */
    @Override
    protected LocalDate followUp(Work work) {
        boolean again = !anchorings.of(visit(work).id()).isEmpty();
        return again ? null : plan(work).presidiumDate();
    }

    /** What is to be taken up again has its day from the change; else the presidium's own (reminders.yaml). */
    @Override
    protected LocalDate due(Work work) {
        return anchorings
                .latest(visit(work).id())
                .map(earlier -> changeTime.answer(plan(work), earlier))
                .orElse(null);
    }

    @Override
    protected LocalDate event(Work work) {
        return plan(work).presidiumDate();
    }
}

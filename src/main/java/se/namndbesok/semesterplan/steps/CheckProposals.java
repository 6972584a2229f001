package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.semesterplan.Coordination;
import se.namndbesok.semesterplan.Coordinations;
import se.namndbesok.semesterplan.SemesterPlan;

/** The secretary looks whether the plan is complete (C-10..C-12); an incomplete one may go on to the presidium (F1). */
@Component
class CheckProposals extends PlanTask<Boolean> {

    private final VisitRow rows;
    private final ProposalCheck check;
    private final Coordinations coordinations;

    CheckProposals(PlanDesk desk, VisitRow rows, ProposalCheck check, Coordinations coordinations) {
        super(desk);
        this.rows = rows;
        this.check = check;
        this.coordinations = coordinations;
    }

    @Override
    protected void show(Work work, FormData form) {
        SemesterPlan plan = plan(work);
        List<StudyVisit> visits = desk.visitsOf(plan);
        form.put("semester", plan.semester().label());
        form.put("presidium", SwedishDates.day(plan.presidiumDate()));
        form.put(
                "visits",
                visits.stream()
                        .filter(StudyVisit::isProposed)
                        .map(visit -> row(plan, visit))
                        .toList());
        List<String> missing = visits.stream()
                .filter(visit -> !visit.isProposed())
                .map(rows::missing)
                .toList();
        form.put("missing", missing);
        form.put("isComplete", missing.isEmpty());
        form.put("count", desk.calendar().rules(plan).visitsPerSemester());
    }

    private Map<String, Object> row(SemesterPlan plan, StudyVisit visit) {
        Map<String, Object> row = new HashMap<>(rows.of(visit));
        row.put("warnings", String.join(" ", check.warnings(plan, visit)));
        row.put(
                "uncoordinated",
                coordinations.find(visit.id()).map(Coordination::reason).orElse(""));
        return row;
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        return form.flag("checked"); // required by the form
    }

    @Override
    protected void accept(Work work, Boolean checked) {
        desk.plans().become(work.id(), SemesterPlan.State.SUBMITTED);
    }

    @Override
    protected LocalDate event(Work work) {
        return plan(work).presidiumDate();
    }
}

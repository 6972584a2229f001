package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.document.Finding;
import se.namndbesok.document.TextCheck;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.Units;
import se.namndbesok.semesterplan.DateWarnings;
import se.namndbesok.semesterplan.SemesterPlan;

/** What the heads are warned of: each other's days and units, meetings, holidays (C-16, F3, F4), and words (F20). */
@Component
class ProposalCheck {

    private final PlanDesk desk;
    private final Units units;
    private final Texts texts;

    ProposalCheck(PlanDesk desk, Units units, Texts texts) {
        this.desk = desk;
        this.units = units;
        this.texts = texts;
    }

    boolean isPast(LocalDate day) {
        return day.isBefore(desk.calendar().today());
    }

    /** The others' current proposals. */
    List<StudyVisit> others(SemesterPlan plan, StudyVisit visit) {
        return desk.visitsOf(plan).stream()
                .filter(other -> !other.id().equals(visit.id()))
                .filter(other -> other.isProposed() && other.state() != StudyVisit.State.CANCELLED)
                .toList();
    }

    /** Whoever has been warned says so, and may go on; without agreement a reason is asked for. */
    void of(SemesterPlan plan, Proposed proposed, FormData form, Problems problems) {
        boolean alone = desk.calendar().rules(plan).perDepartment().size() < 2;
        problems.at("coordinated")
                .addIf(!alone && !proposed.coordinated() && proposed.reason() == null, "err.coordination");
        List<String> warnings = new ArrayList<>(warnings(plan, proposed.visit()));
        words(proposed).forEach(warnings::add);
        if (!form.flag("considered") && !warnings.isEmpty()) {
            warnings.forEach(warning -> problems.add("warn.asItIs", "warning", warning));
            problems.at("considered").add("err.considerProposal");
        }
    }

    /** The warnings about day and unit, in Swedish. */
    List<String> warnings(SemesterPlan plan, StudyVisit visit) {
        if (visit.date() == null) {
            return List.of();
        }
        return dates(plan, visit).of(visit.date(), visit.unitId()).stream()
                .map(warning -> texts.get(warning.key(), "department", department(warning)))
                .toList();
    }

    private String department(DateWarnings.Warning warning) {
        return warning.departmentId() == null
                ? ""
                : desk.departments().get(warning.departmentId()).name();
    }

    private DateWarnings dates(SemesterPlan plan, StudyVisit visit) {
        return new DateWarnings(
                others(plan, visit),
                desk.calendar().meetings(plan).stream().map(Meeting::date).toList(),
                desk.calendar().presentation(plan).map(Meeting::date).orElse(null),
                desk.calendar().workingDays());
    }

    private Stream<String> words(Proposed proposed) {
        StudyVisit visit = proposed.visit();
        boolean small = visit.unitId() != null && units.get(visit.unitId()).smallUnit();
        String limit = visit.limit() == null ? null : visit.limit().reason();
        String all = Stream.of(visit.place(), visit.outline(), limit, proposed.reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return TextCheck.check(all, small).stream()
                .filter(finding -> finding.severity() == Finding.Severity.WARN)
                .map(finding -> texts.get(finding.messageKey()));
    }
}

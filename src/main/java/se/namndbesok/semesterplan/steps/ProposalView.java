package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.MeetingKind;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.Units;
import se.namndbesok.semesterplan.Coordinations;
import se.namndbesok.semesterplan.SemesterPlan;

/** What a head sees beside the fields of a proposal: the others' proposals, meetings and holidays (C-16). */
@Component
class ProposalView {

    private final PlanDesk desk;
    private final ProposalCheck check;
    private final VisitRow rows;
    private final Units units;
    private final Coordinations coordinations;

    ProposalView(PlanDesk desk, ProposalCheck check, VisitRow rows, Units units, Coordinations coordinations) {
        this.desk = desk;
        this.check = check;
        this.rows = rows;
        this.units = units;
        this.coordinations = coordinations;
    }

    void show(SemesterPlan plan, StudyVisit visit, FormData form) {
        form.put("visit", visit.id()); // in front of the loop's variable, which Tasklist cannot read
        form.put("semester", plan.semester().label());
        form.put("notices", desk.expiry().notices(plan.policyId()));
        form.put("department", desk.department(visit));
        form.put("due", SwedishDates.day(plan.due()));
        form.put("presidium", SwedishDates.day(plan.presidiumDate()));
        form.put("unitOptions", unitOptions(visit));
        List<StudyVisit> others = check.others(plan, visit);
        form.put("others", others.stream().map(rows::of).toList());
        form.put("isAlone", desk.calendar().rules(plan).perDepartment().size() < 2);
        form.put(
                "meetings",
                desk.calendar().meetings(plan).stream().map(this::meeting).toList());
        form.put("holidays", holidays(plan));
        days(plan, others, form);
        if (visit.isProposed()) {
            proposed(visit, form);
        }
    }

    private List<Option> unitOptions(StudyVisit visit) {
        return units.ofBoard(visit.boardId()).stream()
                .filter(unit -> visit.departmentId().equals(unit.departmentId()))
                .map(unit -> new Option(unit.name(), unit.id()))
                .toList();
    }

    private Map<String, String> meeting(Meeting meeting) {
        return Map.of(
                "day",
                SwedishDates.day(meeting.date()),
                "kind",
                meeting.kind() == MeetingKind.PRESIDIUM ? "presidiet" : "nämnden");
    }

    private List<String> holidays(SemesterPlan plan) {
        WorkingDays calendar = desk.calendar().workingDays();
        return semesterDays(plan)
                .filter(day -> calendar.holidayName(day).isPresent())
                .map(day ->
                        SwedishDates.day(day) + ", " + calendar.holidayName(day).get())
                .toList();
    }

    private static Stream<LocalDate> semesterDays(SemesterPlan plan) {
        return plan.semester().firstDay().datesUntil(plan.semester().next().firstDay());
    }

    /** For the warnings that the form itself shows as soon as a day or a unit is chosen. */
    private void days(SemesterPlan plan, List<StudyVisit> others, FormData form) {
        WorkingDays calendar = desk.calendar().workingDays();
        form.put("otherDays", others.stream().map(it -> it.date().toString()).toList());
        form.put(
                "otherWeekDays",
                others.stream()
                        .flatMap(it -> week(it.date()))
                        .map(LocalDate::toString)
                        .distinct()
                        .toList());
        form.put(
                "otherUnits",
                others.stream()
                        .map(StudyVisit::unitId)
                        .flatMap(Stream::ofNullable)
                        .toList());
        form.put(
                "meetingDays",
                desk.calendar().meetings(plan).stream()
                        .map(meeting -> meeting.date().toString())
                        .toList());
        form.put(
                "holidayDays",
                semesterDays(plan)
                        .filter(day -> !calendar.isWorkingDay(day))
                        .map(LocalDate::toString)
                        .toList());
    }

    private static Stream<LocalDate> week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return monday.datesUntil(monday.plusWeeks(1)).filter(other -> !other.equals(day));
    }

    private void proposed(StudyVisit visit, FormData form) {
        form.put("date", visit.date().toString());
        form.put("start", visit.start().toString());
        form.put("end", visit.end().toString());
        form.put("unit", visit.unitId());
        form.put("place", visit.place());
        form.put("contactName", visit.contact().name());
        form.put("contactPhone", visit.contact().phone());
        form.put("contactEmail", visit.contact().email());
        form.put("outline", visit.outline());
        form.put("purposes", visit.purposes().stream().map(Enum::name).toList());
        form.put("limited", visit.limit() == null ? "NO" : "YES");
        form.put(
                "seats",
                Optional.ofNullable(visit.limit()).map(StudyVisit.Limit::seats).orElse(null));
        form.put(
                "seatsReason",
                Optional.ofNullable(visit.limit()).map(StudyVisit.Limit::reason).orElse(null));
        coordinations.find(visit.id()).ifPresent(coordination -> {
            form.put("coordinated", coordination.coordinated());
            form.put("coordinationReason", coordination.reason());
        });
    }
}

package se.namndbesok.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.demo.DemoVisit.Step;
import se.namndbesok.register.Meetings;
import se.namndbesok.semesterplan.SemesterPlan;
import se.namndbesok.semesterplan.SemesterPlans;

/** Socialnämnden's coming semester: one department has proposed its study visit, the other has not. */
@Component
@Profile("demo")
class DemoSemester implements DemoStory {

    private static final String PROCESS = "semester-plan";
    private static final String SECRETARY = "karljohan.lovfors";
    private static final String HEAD = "jenny.hagbro";
    private static final String PROPOSE = "proposeVisit";

    private final DemoStage stage;
    private final Texts texts;
    private final WorkingDays workingDays;
    private final Meetings meetings;
    private final SemesterPlans plans;
    private final RuntimeService processes;
    private final TaskService tasks;
    private final ManagementService management;

    DemoSemester(
            DemoStage stage,
            Texts texts,
            WorkingDays workingDays,
            Meetings meetings,
            SemesterPlans plans,
            RuntimeService processes,
            TaskService tasks,
            ManagementService management) {
        this.stage = stage;
        this.texts = texts;
        this.workingDays = workingDays;
        this.meetings = meetings;
        this.plans = plans;
        this.processes = processes;
        this.tasks = tasks;
        this.management = management;
    }

    @Override
    public List<Step> until(LocalDate today) {
        LocalDate begun = workingDays.onOrBefore(today.minusDays(12));
        LocalDate proposed = workingDays.onOrBefore(today.minusDays(4));
        return List.of(
                new Step(begun.atTime(9, 10), this::planningBegins),
                new Step(proposed.atTime(10, 40), () -> headProposes(today)));
    }

    /** By itself when it was time; else the secretary starts it, or lets it begin before its first day. */
    private void planningBegins() {
        if (plan().isEmpty()) {
            stage.opens(SECRETARY, PROCESS);
        }
        management
                .createJobQuery()
                .processInstanceId(plan().orElseThrow().getId())
                .activityId("planningBegun")
                .list()
                .stream()
                .map(Job::getId)
                .forEach(management::executeJob);
    }

    private Optional<ProcessInstance> plan() {
        return Optional.ofNullable(processes
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .singleResult());
    }

    private void headProposes(LocalDate today) {
        ProcessInstance plan = plan().orElseThrow();
        boolean asked = tasks.createTaskQuery()
                        .processInstanceId(plan.getId())
                        .taskDefinitionKey(PROPOSE)
                        .taskAssignee(HEAD)
                        .count()
                > 0;
        if (asked) {
            stage.handsIn(HEAD, plan.getId(), PROPOSE, proposal(plans.get(plan.getBusinessKey()), today));
        }
    }

    private Map<String, Object> proposal(SemesterPlan plan, LocalDate today) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "date", day(plan, today).toString(),
                "start", "13:00",
                "end", "15:30",
                "unit", "ekhuset",
                "place", texts.get("demo.semester.place"),
                "contactName", "Pernilla Åsmyr",
                "contactEmail", "pernilla.asmyr@ekbrunna.example",
                "outline", texts.get("demo.semester.outline"),
                "limited", "YES",
                "seats", 6));
        answers.putAll(Map.of(
                "purposes", List.of("PREVENTION"),
                "seatsReason", texts.get("demo.semester.seatsReason"),
                "coordinationReason", texts.get("demo.semester.coordinationReason"),
                "considered", true));
        return answers;
    }

    /** Some weeks after the board has been told; never outside the semester. */
    private LocalDate day(SemesterPlan plan, LocalDate today) {
        LocalDate told = meetings.boardMeetings(plan.boardId(), plan.semester().firstDay()).stream()
                .findFirst()
                .map(meeting -> meeting.date())
                .orElse(today);
        LocalDate day = workingDays.onOrAfter((told.isAfter(today) ? told : today).plusDays(30));
        LocalDate last = workingDays.onOrBefore(plan.semester().lastDay());
        return day.isAfter(last) ? last : day;
    }
}

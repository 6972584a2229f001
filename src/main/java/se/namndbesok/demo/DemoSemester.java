package se.namndbesok.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.demo.DemoVisit.Step;
import se.namndbesok.engine.play.PlayCases;
import se.namndbesok.engine.play.PlayJobs;
import se.namndbesok.engine.play.PlayPeople;
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

    private final PlayPeople people;
    private final PlayCases cases;
    private final PlayJobs jobs;
    private final Texts texts;
    private final WorkingDays workingDays;
    private final Meetings meetings;
    private final SemesterPlans plans;

    DemoSemester(
            PlayPeople people,
            PlayCases cases,
            PlayJobs jobs,
            Texts texts,
            WorkingDays workingDays,
            Meetings meetings,
            SemesterPlans plans) {
        this.people = people;
        this.cases = cases;
        this.jobs = jobs;
        this.texts = texts;
        this.workingDays = workingDays;
        this.meetings = meetings;
        this.plans = plans;
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
        if (cases.underWay(PROCESS).isEmpty()) {
            people.begins(SECRETARY, PROCESS);
        }
        jobs.hurry(PROCESS, "planningBegun");
    }

    private void headProposes(LocalDate today) {
        String plan = cases.underWay(PROCESS).orElseThrow();
        if (people.has(HEAD, plan, PROPOSE)) {
            people.handsIn(HEAD, plan, PROPOSE, proposal(plans.get(plan), today));
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

package se.namndbesok.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import se.namndbesok.engine.play.PlayPeople;

/** How far others have brought their visits before somebody looks at the pages; the jobs run when they are told to. */
class VisitsOfOthers {

    private final PlayPeople people;
    private final TaskService tasks;
    private final ManagementService engine;

    /** The one of each politician. */
    private final Map<String, String> visits = new HashMap<>();

    private VisitsOfOthers(PlayPeople people, TaskService tasks, ManagementService engine) {
        this.people = people;
        this.tasks = tasks;
        this.engine = engine;
    }

    /** In an application that has been started. */
    static VisitsOfOthers in(ApplicationContext application) {
        return new VisitsOfOthers(
                application.getAutowireCapableBeanFactory().createBean(PlayPeople.class),
                application.getBean(TaskService.class),
                application.getBean(ManagementService.class));
    }

    /** The id of somebody's open task. */
    String task(String task, String person) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(task)
                .taskAssignee(person)
                .singleResult()
                .getId();
    }

    void isAskedFor(String politician, String assignment, String start) {
        String visit = people.begins(politician, "contact-visit");
        visits.put(politician, visit);
        Map<String, Object> answers = Map.of(
                "decision",
                "BOOK",
                "assignment",
                assignment,
                "minutes",
                120,
                "attendees",
                List.of(politician),
                "time1",
                start);
        people.handsIn(politician, visit, "bookVisit", answers);
    }

    /** The manager has taken the time that the politician asked for. */
    void isBooked(String politician, String assignment, String start, String manager) {
        isAskedFor(politician, assignment, start);
        people.handsIn(manager, visits.get(politician), "answerRequest", Map.of("answer", start));
    }

    /** It is the day after a booked visit, and the politician tells that it took place. */
    void isHeld(String politician) {
        engine.createJobQuery().timers().executable().list().forEach(it -> engine.executeJob(it.getId()));
        Map<String, Object> outcome =
                Map.of("outcome", "HELD", "start", "13:15", "end", "15:15", "attendees", List.of(politician));
        people.handsIn(politician, visits.get(politician), "confirmVisit", outcome);
    }
}

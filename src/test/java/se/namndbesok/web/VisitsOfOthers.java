package se.namndbesok.web;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How far others have brought a visit before somebody looks at its pages; the jobs run when they are told to. */
class VisitsOfOthers {

    @Autowired
    private RuntimeService cases;

    @Autowired
    private ManagementService engine;

    private final WaitingWork work;

    private VisitsOfOthers(WaitingWork work) {
        this.work = work;
    }

    /** In an application that has been started. */
    static VisitsOfOthers in(ApplicationContext application) {
        VisitsOfOthers visits = new VisitsOfOthers(WaitingWork.in(application));
        application.getAutowireCapableBeanFactory().autowireBean(visits);
        return visits;
    }

    /** The id of somebody's open task. */
    String task(String task, String person) {
        return work.open(task, person).getId();
    }

    void isAskedFor(String politician, String assignment, String start) {
        work.as(politician, () -> cases.startProcessInstanceByKey("contact-visit"));
        Map<String, Object> answers = Map.of(
                "decision",
                "BOOK",
                "assignment",
                assignment,
                "minutes",
                120,
                "attendees",
                list(politician),
                "time1",
                start);
        work.handsIn("bookVisit", politician, answers);
    }

    private static Object list(String only) {
        return SpinValues.jsonValue(Spin.JSON(List.of(only))).create();
    }

    /** The manager has taken the time that the politician asked for. */
    void isBooked(String politician, String assignment, String start, String manager) {
        isAskedFor(politician, assignment, start);
        work.handsIn("answerRequest", manager, Map.of("answer", start));
    }

    /** It is the day after a booked visit, and the politician tells that it took place. */
    void isHeld(String politician) {
        engine.createJobQuery().timers().executable().list().forEach(it -> engine.executeJob(it.getId()));
        Map<String, Object> outcome =
                Map.of("outcome", "HELD", "start", "13:15", "end", "15:15", "attendees", list(politician));
        work.handsIn("confirmVisit", politician, outcome);
    }
}

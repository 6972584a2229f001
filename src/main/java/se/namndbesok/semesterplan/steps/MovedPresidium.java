package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.Links;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Role;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.semesterplan.PlanMail;
import se.namndbesok.semesterplan.PlanMail.Occasion;
import se.namndbesok.semesterplan.SemesterPlan;

/** The presidium meeting that a plan goes by is moved (F5), or cancelled (F6). */
@Component
class MovedPresidium {

    private final PlanDesk desk;
    private final PlanTimers timers;
    private final PlanMail mail;
    private final People people;

    MovedPresidium(PlanDesk desk, PlanTimers timers, PlanMail mail, People people) {
        this.desk = desk;
        this.timers = timers;
        this.mail = mail;
        this.people = people;
    }

    void follow(SemesterPlan plan, String processInstance) {
        Optional<Meeting> now = desk.calendar().presidium(plan.boardId(), plan.semester(), plan.presidiumId());
        Optional<Meeting> useful =
                now.filter(meeting -> meeting.id().equals(plan.presidiumId()) || isBeforeTheBoard(plan, meeting));
        if (useful.isEmpty()) {
            cancelled(plan);
        } else if (!useful.get().date().equals(plan.presidiumDate())) {
            moved(plan, useful.get(), processInstance);
        }
    }

    /** Another meeting helps only before the visits are presented. */
    private boolean isBeforeTheBoard(SemesterPlan plan, Meeting other) {
        return desk.calendar()
                .presentation(plan)
                .map(board -> other.date().isBefore(board.date()))
                .orElse(true);
    }

    private void moved(SemesterPlan plan, Meeting presidium, String processInstance) {
        LocalDate due = desk.calendar()
                .deadline(plan)
                .due(presidium.date(), desk.calendar().today(), desk.calendar().workingDays());
        desk.plans().goesBy(plan.id(), presidium, due);
        timers.move(processInstance, plan, due, presidium.date());
        Map<String, String> facts =
                Map.of("presidiumDate", SwedishDates.day(presidium.date()), "due", SwedishDates.day(due));
        List<Person> concerned =
                Stream.concat(heads(plan), secretaries(plan)).distinct().toList();
        mail.send(plan, new Occasion("planMoved", presidium.date().toString(), facts, Links.taskList()), concerned);
    }

    /** The plan keeps its days, and the secretary anchors it in another way, or presents it as not anchored. */
    private void cancelled(SemesterPlan plan) {
        Map<String, String> facts = Map.of("presidiumDate", SwedishDates.day(plan.presidiumDate()));
        Occasion occasion = new Occasion("presidiumCancelled", plan.presidiumId(), facts, Links.taskList());
        mail.send(plan, occasion, secretaries(plan).toList());
    }

    /** Also of a department that has proposed: the presidium takes its visit up on another day (F5). */
    private Stream<Person> heads(SemesterPlan plan) {
        return desk.visitsOf(plan).stream()
                .filter(visit -> visit.state() != StudyVisit.State.CANCELLED)
                .map(desk::head);
    }

    private Stream<Person> secretaries(SemesterPlan plan) {
        return people
                .holders(plan.boardId(), Role.BOARD_SECRETARY, desk.calendar().today())
                .stream();
    }
}

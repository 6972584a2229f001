package se.namndbesok.newterm.steps;

import static se.namndbesok.newterm.NewTermVariables.TERM_ENDS_ON;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.newterm.Appointments;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.People;
import se.namndbesok.register.Units;

/** The secretary prepares the new board's choice of contact politicians (B-05, AC-07). */
@Component
class PrepareAppointments extends FormTask<Boolean> {

    private final Appointments appointments;
    private final Units units;
    private final People people;
    private final Meetings meetings;

    PrepareAppointments(Appointments appointments, Units units, People people, Meetings meetings) {
        this.appointments = appointments;
        this.units = units;
        this.people = people;
        this.meetings = meetings;
    }

    @Override
    protected void show(Work work, FormData form) {
        LocalDate last = work.get(TERM_ENDS_ON);
        Optional<String> meeting = meetings.boardMeetings(work.board(), last.plusDays(1)).stream()
                .findFirst()
                .map(first -> SwedishDates.day(first.date()));
        form.put("termEnds", SwedishDates.day(last));
        form.put(
                "assignments",
                appointments.of(work.board(), last).stream().map(this::row).toList());
        form.put("meeting", meeting.orElse(""));
        form.put("noMeeting", meeting.isEmpty());
    }

    private Map<String, String> row(ContactAssignment assignment) {
        String names = assignment.politicianIds().stream()
                .map(id -> people.get(id).name())
                .collect(Collectors.joining(", "));
        return Map.of("unit", units.get(assignment.unitId()).name(), "people", names);
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        return form.flag("prepared"); // required by the form
    }

    @Override
    protected void accept(Work work, Boolean prepared) {
        // That it was done, when and by whom is the engine's own history.
    }

    @Override
    protected LocalDate event(Work work) {
        return work.get(TERM_ENDS_ON);
    }

    @Override
    protected Map<String, String> facts(Work work) {
        return Map.of("termEnds", SwedishDates.day(work.get(TERM_ENDS_ON)));
    }
}

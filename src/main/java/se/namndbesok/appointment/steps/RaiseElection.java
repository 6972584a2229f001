package se.namndbesok.appointment.steps;

import static se.namndbesok.appointment.AppointmentVariables.ELECTION_TIME_PASSED_AT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.appointment.Vacancies;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.Units;

/** The secretary has the board elect a new contact politician for a unit that is, or becomes, without one (E6, A-22). */
@Component
class RaiseElection extends FormTask<Meeting> {

    private static final int WEEKS_FOR_THE_MINUTES = 2;

    private final Vacancies vacancies;
    private final Units units;
    private final Meetings meetings;
    private final Clock clock;

    RaiseElection(Vacancies vacancies, Units units, Meetings meetings, Clock clock) {
        this.vacancies = vacancies;
        this.units = units;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    protected void show(Work work, FormData form) {
        form.put("unit", unit(work));
        vacancies.lastDay(units.get(work.id())).ifPresent(day -> form.put("lastDay", SwedishDates.day(day)));
        form.put("meetings", coming(work).stream().map(RaiseElection::option).toList());
    }

    private List<Meeting> coming(Work work) {
        return meetings.boardMeetings(work.board(), LocalDate.now(clock));
    }

    private static Option option(Meeting meeting) {
        return new Option(SwedishDates.day(meeting.date()), meeting.id());
    }

    @Override
    protected Meeting read(Work work, FormData form, Problems problems) {
        String chosen = form.textOrEmpty("meeting");
        Meeting meeting = coming(work).stream()
                .filter(it -> it.id().equals(chosen))
                .findFirst()
                .orElse(null);
        problems.addIf(meeting == null && !chosen.isEmpty(), "err.choice", "field", "Sammanträde");
        return meeting;
    }

    /** Two weeks are for the minutes and the register; without an election by then the task comes again. */
    @Override
    protected void accept(Work work, Meeting meeting) {
        work.set(ELECTION_TIME_PASSED_AT, Stockholm.morning(meeting.date().plusWeeks(WEEKS_FOR_THE_MINUTES)));
    }

    @Override
    protected Map<String, String> facts(Work work) {
        return Map.of("unit", unit(work));
    }

    private String unit(Work work) {
        return units.get(work.id()).name();
    }
}

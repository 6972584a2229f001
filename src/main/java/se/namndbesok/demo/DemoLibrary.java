package se.namndbesok.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.AgendaItem;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.NotificationKind;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Seats;

/**
 * Visits and reports of the time before the demonstration as their cases would have left them, so that the library, the
 * coverage and the calendar have something to show: written, not played.
 */
@Component
@Profile("demo")
class DemoLibrary {

    private static final int WRITTEN_AFTER = 9;
    private static final int UNREAD_OF = 8;

    private final JdbcClient database;
    private final Agenda agenda;
    private final Meetings meetings;
    private final People people;
    private final Seats seats;
    private final Clock clock;

    DemoLibrary(JdbcClient database, Agenda agenda, Meetings meetings, People people, Seats seats, Clock clock) {
        this.database = database;
        this.agenda = agenda;
        this.meetings = meetings;
        this.people = people;
        this.seats = seats;
        this.clock = clock;
    }

    /** The visit with its report, where a board meeting has been since; on which day, or nothing. */
    Optional<LocalDate> add(HeldVisit visit, String number, String lead) {
        Optional<Meeting> meeting = meetings.boardMeetings(visit.boardId(), written(visit)).stream()
                .findFirst()
                .filter(it -> it.date().isBefore(LocalDate.now(clock)));
        meeting.ifPresent(it -> {
            close(visit, lead);
            register(visit, it, number, lead);
            put(visit, it, number, people.get(lead));
            haveRead("rapport-" + visit.id(), it.date());
        });
        return meeting.map(Meeting::date);
    }

    private static LocalDate written(HeldVisit visit) {
        return visit.day().plusDays(WRITTEN_AFTER);
    }

    private void close(HeldVisit visit, String lead) {
        database.sql("insert into contact_visit (id, board_id, state, unit_id, policy_id, lead_id, starts_at, ends_at,"
                        + " invitation) values (?, ?, 'CLOSED', ?, ?, ?, ?, ?, 1)")
                .params(visit.id(), visit.boardId(), visit.unitId(), visit.policyId(), lead)
                .params(visit.start(), visit.end())
                .update();
        database.sql("insert into contact_visit_attendee (visit_id, person_id) values (?, ?)")
                .params(visit.id(), lead)
                .update();
    }

    private void register(HeldVisit visit, Meeting meeting, String number, String lead) {
        database.sql("insert into visit_report (visit_id, version, state, author_id, content, submitted_at,"
                        + " registry_number, meeting_id, document_id) values (?, 1, 'NOTIFIED', ?, '{}', ?, ?, ?, ?)")
                .params(visit.id(), lead, noon(written(visit)), number, meeting.id(), "rapport-" + visit.id())
                .update();
        database.sql("update document set stored_at = ? where id = ?")
                .params(noon(written(visit)), "rapport-" + visit.id())
                .update();
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
    }

    private void put(HeldVisit visit, Meeting meeting, String number, Person lead) {
        agenda.put(new AgendaItem(
                visit.id(),
                meeting.id(),
                "rapport-" + visit.id(),
                visit.unitId(),
                visit.day(),
                lead.name(),
                number,
                NotificationKind.DELGIVNING,
                true,
                null));
        database.sql("update agenda_item set notified_on = ?, paragraph = ? where subject = ?")
                .params(meeting.date(), "§ " + meeting.date().getDayOfYear() / 4, visit.id())
                .update();
    }

    /** Most of the board's politicians have opened it, each but now and then one. */
    private void haveRead(String document, LocalDate day) {
        List<Person> politicians = seats.politicians("ON", LocalDate.now(clock));
        for (int i = 0; i < politicians.size(); i++) {
            if ((i + day.getDayOfYear()) % UNREAD_OF != 0) {
                database.sql("insert into report_read (person_id, document_id, read_at) values (?, ?, ?)")
                        .params(politicians.get(i).id(), document, noon(day))
                        .update();
            }
        }
    }
}

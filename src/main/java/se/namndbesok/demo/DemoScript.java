package se.namndbesok.demo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.demo.DemoVisit.Cast;
import se.namndbesok.demo.DemoVisit.Step;
import se.namndbesok.engine.play.PlayPeople;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;

/**
 * The visits of the demonstration, one in each state (domain.md part 7, cv-01 to cv-10 as far as the product goes). Every
 * day is a working day at about that distance from today, and everything that has happened happened before today.
 */
@Component
@Profile("demo")
class DemoScript implements DemoStory {

    private static final String SAGA = "on-03";
    private static final String MILAD = "on-04";
    private static final String INGA_MAJ = "on-05";
    private static final String HJALMAR = "on-06";
    private static final String AMINA = "on-07";
    private static final String TUVA = "sn-05";
    private static final String MAJ_LIS = "sn-07";
    private static final String OSTEN = "osten.vretmyr";
    private static final String CAROLA = "carola.fagerbro";
    private static final String DILAN = "dilan.sorhage";
    private static final String SIV = "siv.bergvinge";
    private static final String ELLINOR = "ellinor.vassmyr";
    private static final String KARL_JOHAN = "karljohan.lovfors";

    private final PlayPeople people;
    private final Texts texts;
    private final WorkingDays workingDays;
    private final Meetings meetings;
    private final ContactAssignments assignments;

    DemoScript(
            PlayPeople people,
            Texts texts,
            WorkingDays workingDays,
            Meetings meetings,
            ContactAssignments assignments) {
        this.people = people;
        this.texts = texts;
        this.workingDays = workingDays;
        this.meetings = meetings;
        this.assignments = assignments;
    }

    /** Everything that has happened until today. */
    @Override
    public List<Step> until(LocalDate today) {
        Stream<DemoVisit> visits = Stream.concat(
                Stream.of(notified(today), onTheAgenda(today), awaitingConfirmation(today), returned(today)),
                Stream.concat(
                        Stream.of(handedIn(today), overdue(today), calledOff(today)),
                        Stream.of(requested(today), booked(today), soon(today), begun(today))));
        return visits.flatMap(visit -> visit.steps().stream()).toList();
    }

    private DemoVisit visit(String story, String assignment, String manager, String... attendees) {
        return new DemoVisit(new Cast(story, assignment, manager, List.of(attendees)), people, texts, workingDays);
    }

    private LocalDate back(LocalDate day, int days) {
        return workingDays.onOrBefore(day.minusDays(days));
    }

    private LocalDate ahead(LocalDate day, int days) {
        return workingDays.onOrAfter(day.plusDays(days));
    }

    /** cv-01: the board has taken note, and the visit is closed. */
    private DemoVisit notified(LocalDate today) {
        Meeting meeting = latestMinuted(today);
        LocalDate written = back(meeting.agendaCutoff(), 1);
        LocalDate day = back(written, 7);
        LocalDate asked = ahead(Collections.max(List.of(assignments.get("ka-1").from(), day.minusDays(21))), 0);
        LocalDate packed = ahead(meeting.agendaCutoff(), 1);
        Map<String, String> minuted = Map.of("day", meeting.date().toString(), "paragraph", "§ 41");
        return visit("notified", "ka-1", OSTEN, SAGA)
                .asked(asked, day)
                .accepted(workingDays.plus(asked, 1))
                .planned(workingDays.plus(asked, 2))
                .held()
                .reported(written)
                .approvedBy(ELLINOR, meeting.agendaCutoff())
                .registeredBy(ELLINOR, meeting.agendaCutoff())
                .atTheMeeting(packed, ELLINOR, meeting.id(), Map.of("sent", true))
                .atTheMeeting(workingDays.plus(meeting.date(), 1), ELLINOR, meeting.id(), minuted);
    }

    /** The last meeting whose paragraph could be recorded before today. */
    private Meeting latestMinuted(LocalDate today) {
        return meetings.boardMeetings("ON", assignments.get("ka-1").from()).stream()
                .filter(meeting -> workingDays.plus(meeting.date(), 1).isBefore(today))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** cv-02: the report waits for the secretary. */
    private DemoVisit handedIn(LocalDate today) {
        return visit("handedIn", "ka-1", OSTEN, SAGA)
                .asked(back(today, 30), back(today, 10))
                .accepted(back(today, 28))
                .planned(back(today, 20))
                .held()
                .reported(back(today, 1));
    }

    /** cv-03: booked ahead, to be planned by the manager. */
    private DemoVisit booked(LocalDate today) {
        return visit("booked", "ka-1", OSTEN, SAGA)
                .asked(back(today, 6), ahead(today, 20))
                .accepted(back(today, 4));
    }

    /** cv-04: moved by the unit, then held; the report is overdue. */
    private DemoVisit overdue(LocalDate today) {
        return visit("overdue", "ka-2", CAROLA, MILAD)
                .asked(back(today, 49), back(today, 38))
                .accepted(back(today, 47))
                .planned(back(today, 45))
                .movedByTheUnit(back(today, 42), back(today, 25))
                .planned(back(today, 35))
                .held();
    }

    /** cv-05: called off by the politician. */
    private DemoVisit calledOff(LocalDate today) {
        return visit("calledOff", "ka-2", CAROLA, HJALMAR)
                .asked(back(today, 12), ahead(today, 12))
                .accepted(back(today, 10))
                .calledOffByThePolitician(back(today, 3));
    }

    /** cv-06: the manager has not answered yet. */
    private DemoVisit requested(LocalDate today) {
        return visit("requested", "ka-3", DILAN, AMINA)
                .asked(back(today, 9), ahead(today, 6), ahead(today, 9), ahead(today, 14));
    }

    /** cv-08: handed back to its author. */
    private DemoVisit returned(LocalDate today) {
        return visit("returned", "ka-6", CAROLA, INGA_MAJ)
                .asked(back(today, 38), back(today, 17))
                .accepted(back(today, 36))
                .planned(back(today, 28))
                .held()
                .reported(back(today, 9))
                .returnedBy(ELLINOR, back(today, 5));
    }

    /** cv-09: confirmed by both, on the list of the coming meeting. */
    private DemoVisit onTheAgenda(LocalDate today) {
        return visit("onTheAgenda", "ka-7", SIV, TUVA, MAJ_LIS)
                .asked(back(today, 45), back(today, 19))
                .accepted(back(today, 43))
                .planned(back(today, 30))
                .held()
                .reported(back(today, 13))
                .confirmedBy(MAJ_LIS, back(today, 11))
                .approvedBy(KARL_JOHAN, back(today, 8))
                .registeredBy(KARL_JOHAN, back(today, 8));
    }

    /** cv-10: waits for Maj-Lis. */
    private DemoVisit awaitingConfirmation(LocalDate today) {
        return visit("awaiting", "ka-7", SIV, TUVA, MAJ_LIS)
                .asked(back(today, 26), back(today, 8))
                .accepted(back(today, 24))
                .planned(back(today, 15))
                .held()
                .reported(back(today, 2));
    }

    /** Planned, in some days. */
    private DemoVisit soon(LocalDate today) {
        return visit("soon", "ka-1", OSTEN, INGA_MAJ, SAGA)
                .asked(back(today, 16), ahead(today, 3))
                .accepted(back(today, 14))
                .planned(back(today, 8));
    }

    /** The booking form is open, nothing is sent. */
    private DemoVisit begun(LocalDate today) {
        return visit("begun", "ka-3", DILAN, AMINA).begun(back(today, 1));
    }
}

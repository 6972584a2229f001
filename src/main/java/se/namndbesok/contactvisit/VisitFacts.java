package se.namndbesok.contactvisit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Units;

/** What mails, forms and calendars may say of a visit: names from the register, dates and numbers, never what somebody wrote. */
@Component
public class VisitFacts {

    private final People people;
    private final Units units;
    private final Boards boards;
    private final Proposals proposals;
    private final Clock clock;

    VisitFacts(People people, Units units, Boards boards, Proposals proposals, Clock clock) {
        this.people = people;
        this.units = units;
        this.boards = boards;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** The values of the places in mails; what is not known yet is left out. */
    public Map<String, String> of(ContactVisit visit) {
        Map<String, String> facts = new HashMap<>();
        if (visit.unitId() == null) {
            return facts;
        }
        facts.put("unit", unit(visit));
        facts.put("politician", people.get(visit.leadId()).name());
        facts.put("manager", manager(visit).name());
        if (visit.time() != null) {
            facts.put("visitDate", SwedishDates.day(visit.time().day()));
            facts.put("visitTime", visit.time().inSwedish());
        }
        if (visit.state() == VisitState.REQUESTED) {
            facts.put("times", inSwedish(proposals.latest(visit.id()).times()));
        }
        return facts;
    }

    /** The day of the first of the times that somebody is asked about; null where there are none. */
    public LocalDate firstProposedDay(ContactVisit visit) {
        return proposals.latest(visit.id()).times().stream()
                .min(Comparator.naturalOrder())
                .map(LocalDateTime::toLocalDate)
                .orElse(null);
    }

    private static String inSwedish(List<LocalDateTime> times) {
        return times.stream().map(SwedishDates::moment).collect(Collectors.joining("\n"));
    }

    public String unit(ContactVisit visit) {
        return units.get(visit.unitId()).name();
    }

    /** Who is the unit's manager today (A-31, E7). */
    public Person manager(ContactVisit visit) {
        return people.managerOf(visit.unitId(), LocalDate.now(clock));
    }

    /** The names of people, as one text. */
    public String names(List<String> ids) {
        return ids.stream().map(id -> people.get(id).name()).collect(Collectors.joining(", "));
    }

    /** Everyone who is to be told of the visit's time: the politicians who come and the unit's manager. */
    public List<Person> participants(ContactVisit visit) {
        return Stream.concat(visit.attendees().stream().map(people::get), Stream.of(manager(visit)))
                .distinct()
                .toList();
    }

    /** The entry as everyone has it in the calendar; its number is that of the latest invitation. */
    public CalendarEntry calendar(ContactVisit visit, CalendarEntry.Method method) {
        return calendar(visit, method, participants(visit));
    }

    /** The entry for these people only, such as who no longer takes part. */
    public CalendarEntry calendar(ContactVisit visit, CalendarEntry.Method method, List<Person> people) {
        List<Recipient> attendees = new ArrayList<>();
        people.forEach(person -> attendees.add(new Recipient(person.name(), person.email())));
        Board board = boards.get(visit.boardId());
        return new CalendarEntry(
                "besok-" + visit.id() + "@" + board.mailbox().replaceAll(".*@", ""),
                visit.invitation() - 1,
                method,
                "Kontaktpolitikerbesök: " + unit(visit),
                unit(visit),
                visit.time().start(),
                visit.time().end(),
                new Recipient(board.name(), board.mailbox()),
                attendees);
    }
}

package se.namndbesok.studyvisit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Departments;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.Units;

/** Who has to do with a study visit, and what mails, forms and calendars say of it. */
@Component
public class StudyVisitFacts {

    private final People people;
    private final Units units;
    private final Departments departments;
    private final Boards boards;
    private final Clock clock;

    StudyVisitFacts(People people, Units units, Departments departments, Boards boards, Clock clock) {
        this.people = people;
        this.units = units;
        this.departments = departments;
        this.boards = boards;
        this.clock = clock;
    }

    /** The values of the places in mails. */
    public Map<String, String> of(StudyVisit visit) {
        Map<String, String> facts = new HashMap<>();
        facts.put("unit", name(visit));
        facts.put("department", departments.get(visit.departmentId()).name());
        facts.put("visitDate", SwedishDates.day(visit.date()));
        facts.put("visitTime", time(visit));
        facts.put("place", visit.place());
        facts.put("contact", visit.contact().name());
        facts.put("semesterOf", visit.semester().genitive());
        return facts;
    }

    /** The unit that is visited, or the department where it is no unit of the register. */
    public String name(StudyVisit visit) {
        return visit.unitId() == null
                ? departments.get(visit.departmentId()).name()
                : units.get(visit.unitId()).name();
    }

    public String time(StudyVisit visit) {
        return SwedishDates.range(visit.startsAt(), visit.endsAt());
    }

    /** The head of the department today (C-15, F16). */
    public Person head(StudyVisit visit) {
        return departments.headOf(visit.departmentId(), LocalDate.now(clock));
    }

    /** The contact person, where that is somebody who works in the product today. */
    public Optional<Person> contact(StudyVisit visit) {
        return Optional.ofNullable(visit.contact().personId())
                .flatMap(people::find)
                .filter(person -> people.staffRoles(LocalDate.now(clock)).stream()
                        .anyMatch(role -> role.personId().equals(person.id())));
    }

    /** Who prepares and confirms the visit: the contact person, or the head where the contact person cannot log in (C-25). */
    public Person host(StudyVisit visit) {
        return contact(visit).orElseGet(() -> head(visit));
    }

    /** Who is told how many come: the contact person, and the head where the contact person cannot log in; once each. */
    public List<Recipient> hosts(StudyVisit visit) {
        Map<String, Recipient> hosts = new LinkedHashMap<>();
        StudyVisit.Contact contact = visit.contact();
        if (contact.email() != null) {
            hosts.put(contact.email(), new Recipient(contact.name(), contact.email()));
        }
        Person person = host(visit);
        Recipient host = new Recipient(person.name(), person.email());
        hosts.putIfAbsent(host.key(), host);
        return List.copyOf(hosts.values());
    }

    /** The contact person who cannot log in, where there is an address. */
    public Optional<Recipient> outsideContact(StudyVisit visit) {
        StudyVisit.Contact contact = visit.contact();
        boolean outside = contact.email() != null && contact(visit).isEmpty();
        return outside ? Optional.of(new Recipient(contact.name(), contact.email())) : Optional.empty();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Person person(String id) {
        return people.get(id);
    }

    public String sender(StudyVisit visit) {
        return "Nämndsekreteraren, " + boards.get(visit.boardId()).name();
    }

    /** The visit as one participant has it in the calendar: nobody sees there who else comes. */
    public CalendarEntry calendar(StudyVisit visit, SignUp signUp, CalendarEntry.Method method) {
        Person participant = people.get(signUp.personId());
        List<Recipient> attendees = List.of(new Recipient(participant.name(), participant.email()));
        return entry(visit, signUp.invitation() - 1, method, attendees);
    }

    /** The visit for the calendar of somebody who may sign up. */
    public CalendarEntry offer(StudyVisit visit) {
        return entry(visit, 0, CalendarEntry.Method.PUBLISH, List.of());
    }

    private CalendarEntry entry(
            StudyVisit visit, int sequence, CalendarEntry.Method method, List<Recipient> attendees) {
        Board board = boards.get(visit.boardId());
        return new CalendarEntry(
                "studiebesok-" + visit.id() + "@" + board.mailbox().replaceAll(".*@", ""),
                sequence,
                method,
                "Studiebesök: " + name(visit),
                visit.place(),
                visit.startsAt(),
                visit.endsAt(),
                new Recipient(board.name(), board.mailbox()),
                attendees);
    }
}

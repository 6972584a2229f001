package se.namndbesok.web.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.SwedishOrder;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;
import se.namndbesok.web.contacts.PublicContacts.Contact;
import se.namndbesok.web.contacts.PublicContacts.Notice;
import se.namndbesok.web.contacts.PublicContacts.OfUnit;

/** Who is contact politician for which unit, for the boards whose policy makes it public. */
@Component
class ContactDirectory {

    private final Boards boards;
    private final Units units;
    private final People people;
    private final ContactAssignments assignments;
    private final Policies policies;
    private final Clock clock;

    ContactDirectory(
            Boards boards, Units units, People people, ContactAssignments assignments, Policies policies, Clock clock) {
        this.boards = boards;
        this.units = units;
        this.people = people;
        this.assignments = assignments;
        this.policies = policies;
        this.clock = clock;
    }

    /** Each board with its units in Swedish order; a unit without contact politicians has an empty list. */
    List<PublicContacts> all() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Policy> open = policies.inForce(today).stream()
                .filter(policy -> policy.visits() != null && policy.visits().availabilityToPublic())
                .collect(Collectors.toMap(Policy::key, Function.identity()));
        Map<String, Person> everybody =
                people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        List<ContactAssignment> running = assignments.activeOn(today).stream()
                .filter(assignment -> open.containsKey(assignment.policyKey()))
                .toList();
        return boards.all().stream()
                .filter(board -> board.policyKeys().stream().anyMatch(open::containsKey))
                .map(board -> of(board, running, everybody))
                .toList();
    }

    /** The unit as the notice at its door shows it; empty for a unit that is not public. */
    Optional<Notice> notice(String unitId) {
        return all().stream()
                .flatMap(board -> board.units().stream()
                        .filter(unit -> unit.id().equals(unitId))
                        .map(unit -> new Notice(boards.municipality().name(), board.board(), board.mailbox(), unit)))
                .findFirst();
    }

    private PublicContacts of(Board board, List<ContactAssignment> running, Map<String, Person> everybody) {
        List<OfUnit> listed = units.ofBoard(board.id()).stream()
                .sorted(SwedishOrder.by(Unit::name))
                .map(unit -> of(unit, board, running, everybody))
                .toList();
        return new PublicContacts(board.id(), board.name(), board.mailbox(), listed);
    }

    private static OfUnit of(Unit unit, Board board, List<ContactAssignment> running, Map<String, Person> everybody) {
        Function<String, Stream<Contact>> contact = id -> Stream.ofNullable(everybody.get(id))
                .map(person -> new Contact(person.name(), municipal(person.email(), board)));
        List<Contact> politicians = running.stream()
                .filter(assignment -> assignment.unitId().equals(unit.id()))
                .flatMap(assignment -> assignment.politicianIds().stream())
                .distinct()
                .flatMap(contact)
                .toList();
        Contact manager = contact.apply(unit.managerId()).findFirst().orElse(null);
        return new OfUnit(unit.id(), unit.name(), manager, politicians);
    }

    /** Only an address in the domain of the board's own mailbox: a private one may stand in the register. */
    private static String municipal(String email, Board board) {
        boolean isMunicipal = email != null && domain(email).equalsIgnoreCase(domain(board.mailbox()));
        return isMunicipal ? email : null;
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@') + 1);
    }
}

package se.namndbesok.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Seats;

/** Copies who is who from the register to the engine: users, groups, tenants, and who belongs where. */
@Component
class PeopleCopy {

    private final IdentityService identities;
    private final Boards boards;
    private final People people;
    private final Seats seats;
    private final Memberships memberships;
    private final NewPasswords passwords;
    private final FormerMembers former;
    private final Clock clock;

    PeopleCopy(
            IdentityService identities,
            Boards boards,
            People people,
            Seats seats,
            Memberships memberships,
            NewPasswords passwords,
            FormerMembers former,
            Clock clock) {
        this.identities = identities;
        this.boards = boards;
        this.people = people;
        this.seats = seats;
        this.memberships = memberships;
        this.passwords = passwords;
        this.former = former;
        this.clock = clock;
    }

    /** A transaction of its own: the register's is already over when its event comes. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void make() {
        Belongings wanted = wanted();
        copyUsers();
        copyGroups();
        copyTenants();
        memberships.match(wanted);
    }

    private Belongings wanted() {
        LocalDate today = Stockholm.dateOf(clock.instant());
        Belongings wanted = Belongings.empty(boards.all());
        wanted.boards().keySet().forEach(id -> seats.ofBoard(id, today).forEach(wanted::add));
        former.stillLetIn(today).forEach(wanted::add);
        people.staffRoles(today).forEach(wanted::add);
        wanted.keepOnly(people.all().stream().map(Person::id).collect(Collectors.toSet()));
        return wanted;
    }

    private void copyUsers() {
        Map<String, User> known = identities.createUserQuery().list().stream()
                .collect(Collectors.toMap(User::getId, Function.identity()));
        for (Person person : people.all()) {
            User user = known.get(person.id());
            if (user == null || !isSame(user, person)) {
                save(user == null ? identities.newUser(person.id()) : user, person, user == null);
            }
        }
    }

    private void save(User user, Person person, boolean isNew) {
        user.setFirstName(person.givenName());
        user.setLastName(familyName(person));
        user.setEmail(person.email());
        if (isNew) {
            user.setPassword(passwords.of(user));
        }
        identities.saveUser(user);
    }

    private static boolean isSame(User user, Person person) {
        return person.givenName().equals(user.getFirstName())
                && familyName(person).equals(Objects.requireNonNullElse(user.getLastName(), ""))
                && Objects.equals(person.email(), user.getEmail());
    }

    private static String familyName(Person person) {
        return person.name().substring(person.givenName().length()).trim();
    }

    private void copyGroups() {
        Set<String> known =
                identities.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
        Groups.ofTheRegister().forEach((id, name) -> {
            if (!known.contains(id)) {
                Group group = identities.newGroup(id);
                group.setName(name);
                group.setType("WORKFLOW");
                identities.saveGroup(group);
            }
        });
    }

    private void copyTenants() {
        Map<String, Tenant> known = identities.createTenantQuery().list().stream()
                .collect(Collectors.toMap(Tenant::getId, Function.identity()));
        for (Board board : boards.all()) {
            Tenant tenant = known.get(board.id());
            if (tenant == null || !board.name().equals(tenant.getName())) {
                Tenant saved = tenant == null ? identities.newTenant(board.id()) : tenant;
                saved.setName(board.name());
                identities.saveTenant(saved);
            }
        }
    }
}

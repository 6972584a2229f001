package se.namndbesok.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * An office that the files name somebody in, and the roles that it takes (E7). A role that ends later is no fault: the
 * office goes on, and somebody else answers.
 *
 * @param from the first day in it; null where it has always been so, which must be true today
 */
record Office(String task, String place, LocalDate from, Set<Role> roles) {

    /** Notes a fault where the person does not have the role, ever or on the first day. */
    void check(Scalar person, Reading reading) {
        List<Span> held = reading.content().staffRoles.stream()
                .filter(role -> role.personId().equals(person.value()) && roles.contains(role.role()))
                .map(role -> new Span(role.from(), role.to()))
                .toList();
        String task = reading.faults().text("task." + this.task);
        if (held.isEmpty()) {
            person.fault("role-holder", "person", person.value(), "role", code(), "task", task);
        } else if (held.stream().noneMatch(span -> allows(span, reading.today()))) {
            tooEarly(person, held, reading);
        }
    }

    private boolean allows(Span role, LocalDate today) {
        return from == null ? role.from() == null || !role.from().isAfter(today) : role.contains(from);
    }

    private void tooEarly(Scalar person, List<Span> held, Reading reading) {
        LocalDate day = from == null ? reading.today() : from;
        String later = held.stream()
                .map(Span::from)
                .filter(start -> start != null && start.isAfter(day))
                .min(Comparator.naturalOrder())
                .map(start -> " " + reading.faults().text("role-begins", "from", start))
                .orElse("");
        String name = reading.content().nameOf(person.value());
        person.fault("role-day", "person", name, "role", code(), "place", place, "date", day, "later", later);
    }

    /** As the files write it; a unit's manager may be the provider's too. */
    private String code() {
        return roles.contains(Role.UNIT_MANAGER)
                ? Role.UNIT_MANAGER.swedish()
                : roles.iterator().next().swedish();
    }
}

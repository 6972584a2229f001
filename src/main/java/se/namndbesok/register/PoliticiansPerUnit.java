package se.namndbesok.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unit gets no more contact politicians at a time, from today on, than its policy says (Q21); whoever has left the board
 * does not count.
 */
final class PoliticiansPerUnit {

    private final ContactAssignment assignment;
    private final Reading reading;

    private PoliticiansPerUnit(ContactAssignment assignment, Reading reading) {
        this.assignment = assignment;
        this.reading = reading;
    }

    /** With the assignments that have been read before it. */
    static void check(List<Scalar> politicians, ContactAssignment assignment, Reading reading) {
        if (assignment.unitId() != null && assignment.from() != null && !politicians.isEmpty()) {
            new PoliticiansPerUnit(assignment, reading).check(politicians.get(0));
        }
    }

    private void check(Scalar written) {
        Set<Breach> seen = new HashSet<>();
        Stream.concat(Stream.of(assignment), others())
                .map(other -> other.from().isBefore(reading.today()) ? reading.today() : other.from())
                .filter(assignment.span()::contains)
                .sorted()
                .filter(day -> seen.add(together(day)))
                .forEach(day -> check(written, day));
    }

    /** A policy that begins to say fewer is no fault of those who are there. */
    private void check(Scalar written, LocalDate day) {
        reading.faults().stands(together(day));
        if (people(day).size() > most(day)) {
            written.breach(
                    together(day),
                    "unit",
                    reading.content().units.get(assignment.unitId()).name(),
                    "most",
                    most(day),
                    "date",
                    day,
                    "people",
                    names(day));
        }
    }

    private Breach together(LocalDate day) {
        return new Breach("too-many-politicians", assignment.unitId(), people(day));
    }

    private String names(LocalDate day) {
        return people(day).stream()
                .map(reading.content()::nameOf)
                .sorted(SwedishOrder.by(name -> name))
                .collect(Collectors.joining(", "));
    }

    private Stream<ContactAssignment> others() {
        return reading.content().assignments.stream()
                .filter(other -> other.from() != null && Objects.equals(other.unitId(), assignment.unitId()));
    }

    private Set<String> people(LocalDate day) {
        return Stream.concat(Stream.of(assignment), others())
                .filter(it -> it.span().contains(day))
                .flatMap(it -> it.politicianIds().stream())
                .filter(person -> reading.content().isSeated(person, assignment.boardId(), day))
                .collect(Collectors.toSet());
    }

    /** As the version says that is in force on that day, or the newest where none is. */
    private int most(LocalDate day) {
        List<RegisterContent.WrittenPolicy> versions = reading.content().policies.stream()
                .filter(version -> version.policy().key().equals(assignment.policyKey()))
                .map(version -> version.decided(reading.before().decided()))
                .sorted((one, other) -> other.policy().version() - one.policy().version())
                .toList();
        return versions.stream()
                .filter(version -> isInForce(version.policy().header(), day))
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .map(PoliticiansPerUnit::most)
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isInForce(PolicyHeader header, LocalDate day) {
        return header != null
                && header.stage() == PolicyHeader.Stage.ADOPTED
                && (header.validFrom() == null || !header.validFrom().isAfter(day));
    }

    private static int most(RegisterContent.WrittenPolicy version) {
        Object rules = version.rules().get("appointment");
        Object most = rules instanceof Map<?, ?> appointment ? appointment.get("maxPerUnit") : null;
        return most instanceof Integer number ? number : Integer.MAX_VALUE;
    }
}

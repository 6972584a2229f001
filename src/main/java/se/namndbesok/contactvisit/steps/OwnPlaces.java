package se.namndbesok.contactvisit.steps;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;

/** The units of somebody's assignments: asked for in one statement, however many they are. */
@Component
class OwnPlaces {

    private final Units units;

    OwnPlaces(Units units) {
        this.units = units;
    }

    /** In the order of the assignments. */
    List<Unit> of(List<ContactAssignment> own) {
        return units.all(own.stream().map(ContactAssignment::unitId).toList());
    }

    String names(List<ContactAssignment> own) {
        return of(own).stream().map(Unit::name).collect(Collectors.joining(", "));
    }

    /** The assignments to choose among, each by the name of its place. */
    static List<Option> options(List<ContactAssignment> own, List<Unit> places) {
        return IntStream.range(0, own.size())
                .mapToObj(i -> new Option(places.get(i).name(), own.get(i).id()))
                .toList();
    }
}

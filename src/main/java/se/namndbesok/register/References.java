package se.namndbesok.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which ids are given and which are asked for; checked when all files are read, so that their order does not matter. */
final class References {

    private record Id(Thing thing, String id) {}

    private record Asked(Id id, Place place) {}

    private final Faults faults;
    private final Map<Id, Place> given = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    References(Faults faults) {
        this.faults = faults;
    }

    /** Notes that the thing is described at that place; a second description is a fault. */
    void give(Thing thing, String id, Place place) {
        Place first = given.putIfAbsent(new Id(thing, id), place);
        if (first != null) {
            faults.add(
                    place,
                    "twice",
                    "thing",
                    faults.text(thing.key()),
                    "id",
                    id,
                    "file",
                    first.file(),
                    "line",
                    first.line());
        }
    }

    /** Notes that the thing may be described several times, as a policy is in its versions. */
    void giveAgain(Thing thing, String id, Place place) {
        given.putIfAbsent(new Id(thing, id), place);
    }

    void ask(Thing thing, String id, Place place) {
        asked.add(new Asked(new Id(thing, id), place));
    }

    void check() {
        for (Asked reference : asked) {
            Id id = reference.id();
            if (!given.containsKey(id)) {
                faults.add(
                        reference.place(),
                        "unknown",
                        "thing",
                        faults.text(id.thing().key()),
                        "id",
                        id.id());
            }
        }
    }
}

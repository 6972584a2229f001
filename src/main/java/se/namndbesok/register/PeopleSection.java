package se.namndbesok.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The sections staff and politicians: who they are, which roles officials hold, which seats politicians have. */
final class PeopleSection {

    private PeopleSection() {}

    static void official(YamlMap map, Reading reading) {
        String id = person(map, reading);
        Span span = Span.read(map, "validFrom", "validTo");
        List<Scalar> boards = boards(map);
        if (!map.has("roles")) {
            map.required("roles");
        }
        map.items("roles").forEach(item -> roles(item, map, new Holding(id, span, boards), reading));
        map.close();
    }

    /** What a person's roles have in common unless one of them says otherwise. */
    private record Holding(String person, Span span, List<Scalar> boards) {}

    private static List<Scalar> boards(YamlMap map) {
        Scalar one = map.optional("board");
        List<Scalar> boards = Stream.concat(
                        one.isAbsent() ? Stream.of() : Stream.of(one), map.scalars("boards").stream())
                .toList();
        boards.forEach(board -> board.asksFor(Thing.BOARD));
        return boards;
    }

    private static void roles(Node item, YamlMap map, Holding holding, Reading reading) {
        if (item instanceof ScalarNode) {
            add(map.scalarOf("roles", item), holding, reading);
            return;
        }
        map.mapOf("roles", item).ifPresent(own -> {
            List<Scalar> boards = boards(own);
            Span span = Span.read(own, "validFrom", "validTo").or(holding.span());
            add(
                    own.required("role"),
                    new Holding(holding.person(), span, boards.isEmpty() ? holding.boards() : boards),
                    reading);
            own.close();
        });
    }

    private static void add(Scalar code, Holding holding, Reading reading) {
        Role role = code.oneOf(Codes.ROLES);
        if (holding.boards().isEmpty()) {
            code.fault("missing", "key", "board");
        }
        for (Scalar board : holding.boards()) {
            Span span = holding.span();
            reading.content()
                    .staffRoles
                    .add(new StaffRole(holding.person(), role, board.value(), span.from(), span.to()));
        }
    }

    static void politician(YamlMap map, Reading reading) {
        String id = person(map, reading);
        map.optional("note").text();
        boolean several = map.has("seats");
        if (several && map.has("board")) {
            map.fault("seats");
        }
        map.maps("seats").forEach(seat -> {
            seat(seat, id, reading);
            seat.close();
        });
        if (!several) {
            seat(map, id, reading);
        }
        map.close();
    }

    private static void seat(YamlMap map, String person, Reading reading) {
        Span span = reading.content().terms.fill(Span.read(map, "validFrom", "validTo"));
        if (span.from() == null) {
            map.fault("seat-start");
        }
        Seat seat = new Seat(
                person,
                map.required("board").asksFor(Thing.BOARD),
                map.required("role").oneOf(Codes.SEATS),
                map.optional("party").asksFor(Thing.PARTY),
                span.from(),
                span.to());
        checkChair(map.optional("role"), seat, reading);
        reading.content().seats.add(seat);
    }

    /** A board has one chair at a time, from today on. */
    private static void checkChair(Scalar written, Seat seat, Reading reading) {
        Board board = reading.content().boards.get(seat.boardId());
        Span today = new Span(reading.today(), null);
        reading.content().seats.stream()
                .filter(other -> board != null && seat.kind() == SeatKind.CHAIR && other.kind() == SeatKind.CHAIR)
                .filter(other -> board.id().equals(other.boardId()))
                .filter(other -> seat.span().overlaps(other.span()))
                .filter(other -> seat.span().overlaps(today) && other.span().overlaps(today))
                .forEach(other -> written.breach(
                        new Breach("two-chairs", board.id(), people(seat, other)),
                        "board",
                        board.name(),
                        "person",
                        reading.content().nameOf(other.personId()),
                        "days",
                        Span.words(other.from(), other.to())));
    }

    private static Set<String> people(Seat one, Seat other) {
        return Stream.of(one, other).map(Seat::personId).collect(Collectors.toSet());
    }

    private static String person(YamlMap map, Reading reading) {
        Person person = new Person(
                map.required("id").gives(Thing.PERSON),
                map.required("name").text(),
                map.optional("email").email(),
                map.optional("external").yesNo(false));
        reading.content().people.add(person);
        return person.id();
    }
}

package se.namndbesok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sections municipality, termOfOffice, parties, boards and departments. */
final class OrganisationSection {

    private static final int MOST_BEFORE_A_MEETING = 90;

    private OrganisationSection() {}

    static void municipality(YamlMap map, Reading reading) {
        String id = map.required("id").gives(Thing.MUNICIPALITY);
        String name = map.required("name").text();
        reading.content().municipalities.add(new Municipality(id, name));
        if (reading.content().municipalities.size() > 1) {
            map.fault("double-key", "key", "municipality");
        }
        map.close();
    }

    static void term(YamlMap map, Reading reading) {
        Terms before = reading.content().terms;
        TermOfOffice term = term(map, before);
        before.earlier().stream()
                .filter(other -> term.to() != null
                        && other.from() != null
                        && other.from().isAfter(term.to()))
                .forEach(other ->
                        map.optional("from").slip("term-order", "other", Span.words(other.from(), other.to())));
        if (term.from() != null && term.from().isAfter(reading.today())) {
            checkGap(map.optional("from"), term, before);
        }
        reading.content().terms = new Terms(term, before.earlier());
    }

    /** Nobody would have a seat between two terms. */
    private static void checkGap(Scalar from, TermOfOffice term, Terms before) {
        before.earlier().stream()
                .map(TermOfOffice::to)
                .filter(last -> last != null && last.isBefore(term.from()))
                .max(LocalDate::compareTo)
                .filter(last -> !last.plusDays(1).equals(term.from()))
                .ifPresent(last -> from.slip("term-gap", "last", last, "first", last.plusDays(1)));
    }

    /** The terms before it, each with its last day. */
    static void earlierTerm(YamlMap map, Reading reading) {
        Terms before = reading.content().terms;
        map.required("to");
        List<TermOfOffice> earlier = new ArrayList<>(before.earlier());
        earlier.add(term(map, before));
        reading.content().terms = new Terms(before.newest(), List.copyOf(earlier));
    }

    private static TermOfOffice term(YamlMap map, Terms before) {
        map.optional("id").id();
        Scalar from = map.required("from");
        Span span = Span.read(map, "from", "to");
        before.all()
                .filter(other -> span.from() != null && span.overlaps(new Span(other.from(), other.to())))
                .forEach(other -> from.fault("terms", "other", Span.words(other.from(), other.to())));
        map.close();
        return new TermOfOffice(span.from(), span.to());
    }

    /** Parties are only named, so that a misspelt one is seen; the register keeps no more about them. */
    static void party(YamlMap map, Reading reading) {
        map.required("id").gives(Thing.PARTY);
        map.required("name").text();
        map.optional("bloc").oneOf("MAJORITY", "OPPOSITION");
        map.close();
    }

    static void board(YamlMap map, Reading reading) {
        List<String> policies = map.scalars("policies").stream()
                .map(key -> key.asksFor(Thing.POLICY))
                .distinct()
                .toList();
        Board board = new Board(
                map.required("id").gives(Thing.BOARD),
                map.required("name").text(),
                map.required("administration").text(),
                days(map.required("agendaCutoffDays")),
                days(map.required("noticeDays")),
                map.required("notificationHeading").text(),
                policies,
                map.required("mailbox").email());
        reading.content().boards.put(board.id(), board);
        map.close();
    }

    private static int days(Scalar written) {
        Integer days = written.numberUpTo(MOST_BEFORE_A_MEETING);
        return days == null ? 0 : days;
    }

    static void department(YamlMap map, Reading reading) {
        Scalar head = map.required("head");
        Department department = new Department(
                map.required("id").gives(Thing.DEPARTMENT),
                map.required("board").asksFor(Thing.BOARD),
                map.required("name").text(),
                head.asksFor(Thing.PERSON),
                map.optional("validTo").day());
        if (!head.isAbsent()) {
            new Office("head", department.name(), null, Set.of(Role.DEPARTMENT_HEAD)).check(head, reading);
        }
        reading.content().departments.put(department.id(), department);
        map.close();
    }
}

package se.namndbesok.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.namndbesok.register.RegisterContent.UnitClosure;
import se.namndbesok.register.RegisterContent.UnitManager;

/** The section units: where they belong, who runs them and who manages them, from when. */
final class UnitSection {

    private static final Set<Role> MANAGERS = EnumSet.of(Role.UNIT_MANAGER, Role.PROVIDER_MANAGER);

    private UnitSection() {}

    static void unit(YamlMap map, Reading reading) {
        Scalar department = map.optional("department");
        Unit unit = new Unit(
                map.required("id").gives(Thing.UNIT),
                map.required("board").asksFor(Thing.BOARD),
                department.asksFor(Thing.DEPARTMENT),
                map.required("name").text(),
                map.required("kind").id(),
                null,
                map.optional("users").number(),
                map.optional("smallUnit").yesNo(false),
                map.map("provider").map(UnitSection::provider).orElse(null));
        checkDepartment(department, unit, reading);
        managers(map, unit, reading);
        map.maps("closed").forEach(period -> closed(period, unit.id(), reading));
        map.optional("note").text();
        reading.content().units.put(unit.id(), unit);
        map.close();
    }

    private static Provider provider(YamlMap map) {
        Provider provider = new Provider(
                map.required("name").text(),
                map.required("type").id(),
                map.optional("agreement").text(),
                map.required("visitsAllowedByAgreement").yesNo(false));
        map.close();
        return provider;
    }

    private static void checkDepartment(Scalar written, Unit unit, Reading reading) {
        Department department = reading.content().departments.get(unit.departmentId());
        if (department != null && !Objects.equals(department.boardId(), unit.boardId())) {
            written.fault("department-board", "department", department.id(), "board", String.valueOf(unit.boardId()));
        }
    }

    /** When the unit cannot be visited (E9); without a last day it is closed or merged for good (E8). */
    private static void closed(YamlMap period, String unit, Reading reading) {
        Scalar from = period.required("from");
        Span span = Span.read(period, "from", "to");
        period.optional("reason").text();
        period.close();
        boolean twice = reading.content().unitClosures.stream()
                .filter(other -> Objects.equals(other.unitId(), unit))
                .anyMatch(other -> span.overlaps(
                        new Span(other.closure().from(), other.closure().to())));
        if (twice) {
            from.fault("closed-overlap");
        } else if (span.from() != null) {
            reading.content().unitClosures.add(new UnitClosure(unit, new Closure(span.from(), span.to())));
        }
    }

    private static void managers(YamlMap map, Unit unit, Reading reading) {
        Scalar always = map.optional("manager");
        List<YamlMap> periods = map.maps("managers");
        if (!always.isAbsent() && !periods.isEmpty()) {
            map.fault("managers");
        }
        if (!always.isAbsent()) {
            manager(always, new Span(null, null), unit, reading);
        }
        for (YamlMap period : periods) {
            manager(period.required("person"), Span.read(period, "from", "to"), unit, reading);
            period.close();
        }
        if (always.isAbsent() && periods.isEmpty()) {
            map.fault("no-manager");
        }
    }

    private static void manager(Scalar person, Span span, Unit unit, Reading reading) {
        String id = person.asksFor(Thing.PERSON);
        if (id == null) {
            return;
        }
        new Office("manager", unit.name(), span.from(), MANAGERS).check(person, reading);
        for (UnitManager other : reading.content().unitManagers) {
            if (Objects.equals(other.unitId(), unit.id()) && span.overlaps(new Span(other.from(), other.to()))) {
                person.fault("manager-overlap", "first", other.personId(), "second", id);
            }
        }
        reading.content().unitManagers.add(new UnitManager(unit.id(), id, span.from(), span.to()));
    }
}

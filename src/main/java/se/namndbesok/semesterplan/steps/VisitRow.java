package se.namndbesok.semesterplan.steps;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.Units;

/** A study visit as forms and lists show it: every value a ready text, empty where nothing is known. */
@Component
class VisitRow {

    private final PlanDesk desk;
    private final Units units;
    private final Texts texts;

    VisitRow(PlanDesk desk, Units units, Texts texts) {
        this.desk = desk;
        this.units = units;
        this.texts = texts;
    }

    Map<String, String> of(StudyVisit visit) {
        Map<String, String> row = new HashMap<>();
        row.put("department", desk.department(visit));
        row.put("unit", unit(visit));
        row.put("missing", visit.isProposed() ? "" : missing(visit));
        row.put("time", visit.isProposed() ? SwedishDates.range(visit.startsAt(), visit.endsAt()) : "");
        row.put("place", visit.isProposed() ? visit.place() : "");
        row.put("contact", visit.isProposed() ? contact(visit.contact()) : "");
        row.put("outline", visit.isProposed() ? visit.outline() : "");
        row.put("purposes", purposes(visit));
        row.put("seats", visit.isProposed() ? seats(visit.limit()) : "");
        return row;
    }

    /** Nothing where the place begins with the unit's name already. */
    private String unit(StudyVisit visit) {
        String name = visit.unitId() == null ? "" : units.get(visit.unitId()).name();
        return visit.isProposed() && visit.place().startsWith(name) ? "" : name;
    }

    /** "Förslag saknas från Avdelning vuxen." (F1, AC-41) */
    String missing(StudyVisit visit) {
        return texts.get("plan.missing", "department", desk.department(visit));
    }

    private String purposes(StudyVisit visit) {
        return visit.purposes().stream()
                .map(purpose -> texts.get("purposes." + purpose.name()))
                .collect(Collectors.joining(", "));
    }

    String seats(StudyVisit.Limit limit) {
        return limit == null ? texts.get("plan.seats.free") : texts.get("plan.seats", "seats", limit.seats());
    }

    private static String contact(StudyVisit.Contact contact) {
        return Stream.of(contact.name(), contact.phone(), contact.email())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
    }
}

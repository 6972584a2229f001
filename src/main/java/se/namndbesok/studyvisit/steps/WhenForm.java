package se.namndbesok.studyvisit.steps;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.register.StudyVisit;

/** The questions of when and where a visit takes place: in its semester, not in the past, an end after its start. */
@Component
class WhenForm {

    private final StudyVisitDesk desk;

    WhenForm(StudyVisitDesk desk) {
        this.desk = desk;
    }

    void show(StudyVisit visit, FormData form) {
        form.put("day", visit.date().toString());
        form.put("start", visit.start().toString());
        form.put("end", visit.end().toString());
        form.put("place", visit.place());
    }

    When read(StudyVisit visit, FormData form, Problems problems) {
        LocalDate day = form.day("day").orElse(null);
        LocalTime start = form.time("start").orElse(null);
        LocalTime end = form.time("end").orElse(null);
        String place = form.textOrEmpty("place");
        problems.addIf(day == null, "err.required", "field", "Datum");
        problems.addIf(start == null, "err.required", "field", "Börjar");
        problems.addIf(end == null, "err.required", "field", "Slutar");
        problems.addIf(place.isEmpty(), "err.required", "field", "Plats");
        problems.at("day").addIf(day != null && !day.isAfter(desk.deadlines().today()), "err.past");
        boolean outside = day != null && !visit.semester().contains(day);
        problems.at("day")
                .addIf(
                        outside,
                        "err.otherSemester",
                        "semester",
                        visit.semester().label());
        problems.at("end").addIf(start != null && end != null && !end.isAfter(start), "err.time");
        return new When(day, start, end, place);
    }
}

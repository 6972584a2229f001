package se.namndbesok.studyvisit.steps;

import java.time.LocalDate;
import java.time.LocalTime;
import se.namndbesok.register.StudyVisit;

/** When and where a study visit takes place. */
record When(LocalDate date, LocalTime start, LocalTime end, String place) {

    static When of(StudyVisit visit) {
        return new When(visit.date(), visit.start(), visit.end(), visit.place());
    }
}

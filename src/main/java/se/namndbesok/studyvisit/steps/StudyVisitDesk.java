package se.namndbesok.studyvisit.steps;

import org.springframework.stereotype.Component;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisits;
import se.namndbesok.studyvisit.HostNews;
import se.namndbesok.studyvisit.SeatNews;
import se.namndbesok.studyvisit.SignUps;
import se.namndbesok.studyvisit.StudyVisitDeadlines;
import se.namndbesok.studyvisit.StudyVisitFacts;

/** What every step of a study visit works with. */
@Component
record StudyVisitDesk(
        StudyVisits visits,
        SignUps signUps,
        SeatNews news,
        HostNews hosts,
        StudyVisitFacts facts,
        StudyVisitDeadlines deadlines) {

    StudyVisit visit(String id) {
        return visits.get(id);
    }
}

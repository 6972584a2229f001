package se.namndbesok.studyvisit.steps;

import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisit.Contact;
import se.namndbesok.register.StudyVisit.Limit;

/** A study visit with something changed. */
final class StudyVisitChanges {

    private StudyVisitChanges() {}

    static StudyVisit limited(StudyVisit it, Limit limit) {
        return copy(it, When.of(it), it.contact(), limit);
    }

    static StudyVisit received(StudyVisit it, Contact contact) {
        return copy(it, When.of(it), contact, it.limit());
    }

    static StudyVisit moved(StudyVisit it, When when) {
        return copy(it, when, it.contact(), it.limit());
    }

    private static StudyVisit copy(StudyVisit it, When when, Contact contact, Limit limit) {
        return new StudyVisit(
                it.id(),
                it.boardId(),
                it.semester(),
                it.departmentId(),
                it.unitId(),
                when.date(),
                when.start(),
                when.end(),
                when.place(),
                contact,
                it.outline(),
                it.purposes(),
                limit,
                it.state());
    }
}

package se.namndbesok.studyvisit.steps;

import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisit.Contact;
import se.namndbesok.register.StudyVisit.Limit;

/** The questions of a change of a visit after it has been presented; only those of the chosen kind are read. */
@Component
class ChangeOfVisitForm {

    static final List<String> REASONS = List.of("INFECTION", "STAFFING", "SERVICE_FIRST", "ROOM_TAKEN", "OTHER");

    private final WhenForm times;
    private final ContactForm contacts;

    ChangeOfVisitForm(WhenForm times, ContactForm contacts) {
        this.times = times;
        this.contacts = contacts;
    }

    void show(StudyVisit visit, FormData form) {
        times.show(visit, form);
        contacts.show(visit, form);
        form.put("isLimited", visit.limit() == null ? "NO" : "YES");
        if (visit.limit() != null) {
            form.put("seatsWanted", visit.limit().seats());
            form.put("limitReason", visit.limit().reason());
        }
    }

    StudyVisitChange read(StudyVisit visit, FormData form, Problems problems) {
        String kind = form.textOrEmpty("change");
        When when = kind.equals("MOVE") ? moved(visit, form, problems) : null;
        Limit limit = kind.equals("LIMIT") ? limit(visit, form, problems) : null;
        Contact contact = kind.equals("CONTACT") ? contacts.read(visit, form, problems) : null;
        String reason = kind.equals("CALL_OFF") ? form.textOrEmpty("reason") : null;
        boolean unexplained = reason != null && !REASONS.contains(reason);
        problems.addIf(unexplained, "err.required", "field", "Anledning");
        return new StudyVisitChange(kind, when, limit, contact, reason);
    }

    private When moved(StudyVisit visit, FormData form, Problems problems) {
        When when = times.read(visit, form, problems);
        problems.at("day").addIf(when.equals(When.of(visit)), "err.nothingChanged");
        return when;
    }

    private static Limit limit(StudyVisit visit, FormData form, Problems problems) {
        String limited = form.textOrEmpty("isLimited");
        problems.at("isLimited").addIf(limited.isEmpty(), "err.required", "field", "Finns det en gräns?");
        Limit limit = null;
        if (limited.equals("YES")) {
            int seats = form.number("seatsWanted").orElse(0);
            String reason = form.textOrEmpty("limitReason");
            problems.at("seatsWanted").addIf(seats < 1, "err.seats");
            problems.addIf(reason.isEmpty(), "err.required", "field", "Varför?");
            limit = new Limit(seats, reason);
        }
        problems.at("isLimited")
                .addIf(!limited.isEmpty() && seatsOf(limit).equals(seatsOf(visit.limit())), "err.nothingChanged");
        return limit;
    }

    private static String seatsOf(Limit limit) {
        return limit == null ? "" : String.valueOf(limit.seats());
    }
}

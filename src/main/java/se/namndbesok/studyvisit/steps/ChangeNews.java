package se.namndbesok.studyvisit.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.Links;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.notice.CalendarEntry.Method;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.studyvisit.SeatList;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.SignUpState;
import se.namndbesok.studyvisit.StudyVisitMail;
import se.namndbesok.studyvisit.StudyVisitMail.Letter;

/** Tells everybody on the list, and the hosts, what has happened to the visit as a whole. */
@Component
class ChangeNews {

    private final StudyVisitDesk desk;
    private final StudyVisitMail mail;
    private final Texts texts;

    ChangeNews(StudyVisitDesk desk, StudyVisitMail mail, Texts texts) {
        this.desk = desk;
        this.mail = mail;
        this.texts = texts;
    }

    /** Everybody is asked to confirm; a seat is kept meanwhile (F9). */
    void tellOfMove(StudyVisit visit) {
        LocalDate today = desk.deadlines().today();
        SeatList list = everybody(visit, it -> it.invited().asked(today));
        String until = SwedishDates.day(
                desk.deadlines().answersToChange(visit).toLocalDate().minusDays(1));
        tell(visit, list, "studyVisitChanged", Map.of("until", until), Method.REQUEST);
        tellHosts(visit, "studyVisitMoved", Map.of(), version(list));
    }

    /** The visit is called off, with the reason's words (F15); the head knows it too, whoever receives. */
    void tellOfCallOff(StudyVisit visit, String reason) {
        SeatList list = everybody(visit, SignUp::invited);
        Map<String, String> why = Map.of("reason", texts.get("reason." + reason));
        tell(visit, list, "studyVisitCalledOff", why, Method.CANCEL);
        tellHosts(visit, "studyVisitCalledOff", why, version(list));
        if (!desk.facts().host(visit).equals(desk.facts().head(visit))) {
            Letter letter = letter(visit, "studyVisitCalledOff", why, version(list));
            mail.send(visit, letter, desk.facts().head(visit));
        }
    }

    /** Participants learn who receives them now (F16). */
    void tellOfContact(StudyVisit visit) {
        SeatList list = everybody(visit, SignUp::invited);
        tell(visit, list, "contactPersonChanged", Map.of(), null);
        desk.hosts().tell(visit);
    }

    private SeatList everybody(StudyVisit visit, java.util.function.UnaryOperator<SignUp> how) {
        return desk.signUps()
                .change(visit.id(), list -> {
                    SeatList all = list;
                    for (SignUp listed : listed(list)) {
                        all = all.change(listed.personId(), how);
                    }
                    return all;
                })
                .after();
    }

    private static List<SignUp> listed(SeatList list) {
        return list.signUps().stream().filter(it -> it.state().isListed()).toList();
    }

    /** Only who has a seat has the visit in the calendar. */
    private void tell(StudyVisit visit, SeatList list, String text, Map<String, String> more, Method method) {
        for (SignUp listed : listed(list)) {
            boolean seated = listed.state() == SignUpState.SEATED && method != null;
            CalendarEntry calendar = seated ? desk.facts().calendar(visit, listed, method) : null;
            Letter letter = new Letter(text, String.valueOf(listed.invitation()), Links.taskList(), more, calendar);
            mail.send(visit, letter, desk.facts().person(listed.personId()));
        }
    }

    private void tellHosts(StudyVisit visit, String text, Map<String, String> more, String occasion) {
        Letter letter = letter(visit, text, more, occasion);
        desk.facts().hosts(visit).forEach(host -> mail.send(visit, letter, host));
    }

    private static Letter letter(StudyVisit visit, String text, Map<String, String> more, String occasion) {
        return new Letter(text, occasion, Links.participants(visit.id()), more, null);
    }

    private static String version(SeatList list) {
        return Integer.toString(
                list.signUps().stream().map(SignUp::invitation).toList().hashCode());
    }
}

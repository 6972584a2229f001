package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.INVITEES;
import static se.namndbesok.studyvisit.StudyVisitVariables.SIGN_UP_CLOSED_AT;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;
import se.namndbesok.register.Seats;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisitRules;
import se.namndbesok.studyvisit.StudyVisitDeadlines;
import se.namndbesok.studyvisit.StudyVisitMail;
import se.namndbesok.studyvisit.StudyVisitMail.Letter;

/** Invites every member and substitute of the board: one mail about all visits of the semester, and no second one (C-27). */
@Component
class SignUpInvitation {

    private final StudyVisitDesk desk;
    private final Seats seats;
    private final StudyVisitMail mail;
    private final Texts texts;

    SignUpInvitation(StudyVisitDesk desk, Seats seats, StudyVisitMail mail, Texts texts) {
        this.desk = desk;
        this.seats = seats;
        this.mail = mail;
        this.texts = texts;
    }

    /** Who is on the board today is invited. */
    List<Person> renew(Work work) {
        List<Person> politicians =
                seats.politicians(work.board(), desk.deadlines().today());
        work.set(INVITEES, politicians.stream().map(Person::id).toList());
        return politicians;
    }

    /** The first visit that opens tells of all that are presented with it; the others find that it has been told. */
    void send(Work work, List<Person> politicians, StudyVisitRules.SignUp rules) {
        StudyVisit visit = desk.visit(work.id());
        if (desk.signUps().isOpened(visit.id())) {
            return;
        }
        List<StudyVisit> untold = desk.visits().of(visit.boardId(), visit.semester()).stream()
                .filter(it -> it.state() == StudyVisit.State.PRESENTED)
                .filter(it -> !desk.signUps().isOpened(it.id()))
                .toList();
        untold.forEach(it -> desk.signUps().open(it.id(), seats(it), rules.oversubscription()));
        String lines = untold.stream()
                .map(it -> line(it, desk.deadlines().closing(it, rules.closesBeforeVisit())))
                .collect(Collectors.joining("\n"));
        politicians.forEach(person -> mail.send(visit, letter("first", lines, untold), person));
    }

    /** Somebody who has come to the board since: one mail about the visits that are open, each with when it closes. */
    void sendTo(Person newcomer, Map<StudyVisit, ZonedDateTime> open) {
        String lines = open.entrySet().stream()
                .map(it -> line(it.getKey(), it.getValue()))
                .collect(Collectors.joining("\n"));
        StudyVisit first = open.keySet().iterator().next();
        mail.send(first, letter("newcomer " + desk.deadlines().today(), lines, open.keySet()), newcomer);
    }

    static Integer seats(StudyVisit visit) {
        return visit.limit() == null ? null : visit.limit().seats();
    }

    /** One visit alone: it has a new date, or nobody signed up and the secretary asks once more (F14). */
    void sendAgain(Work work) {
        StudyVisit visit = desk.visit(work.id());
        ZonedDateTime closing = work.get(SIGN_UP_CLOSED_AT);
        List<String> listed = desk.signUps().of(visit.id()).signUps().stream()
                .filter(it -> it.state().isListed())
                .map(it -> it.personId())
                .toList();
        work.get(INVITEES).stream()
                .filter(person -> !listed.contains(person))
                .map(desk.facts()::person)
                .forEach(person ->
                        mail.send(visit, letter(closing.toString(), line(visit, closing), List.of(visit)), person));
    }

    private String line(StudyVisit visit, ZonedDateTime closing) {
        return texts.get(
                "studyVisit.line",
                "unit",
                desk.facts().name(visit),
                "visitTime",
                desk.facts().time(visit),
                "lastDay",
                SwedishDates.day(StudyVisitDeadlines.lastDay(closing)));
    }

    /** Its one link leads to the page of all visits; the days come as a calendar file with it (docs/adr/0014). */
    private Letter letter(String occasion, String lines, Collection<StudyVisit> visits) {
        return new Letter(
                "answerInvitation",
                occasion,
                Links.studyVisits(),
                Map.of("visits", lines),
                null,
                visits.stream().map(desk.facts()::offer).toList());
    }
}

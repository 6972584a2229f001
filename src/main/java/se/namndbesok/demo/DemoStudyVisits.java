package se.namndbesok.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Semester;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.demo.DemoVisit.Step;
import se.namndbesok.engine.play.PlayCases;
import se.namndbesok.engine.play.PlayPeople;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisit.Contact;
import se.namndbesok.register.StudyVisit.Limit;
import se.namndbesok.register.StudyVisits;

/** Socialnämnden's study visits around today: one over-subscribed, one that nobody has signed up for, one that has been. */
@Component
@Profile("demo")
class DemoStudyVisits implements DemoStory {

    private static final String BOARD = "SN";
    private static final String HENOK = "henok.tallhage";
    private static final Contact UNGA =
            new Contact("pernilla.asmyr", "Pernilla Åsmyr", null, "pernilla.asmyr@ekbrunna.example");
    private static final Contact VUXEN = new Contact(HENOK, "Henok Tallhage", null, "henok.tallhage@ekbrunna.example");

    private final PlayPeople people;
    private final Texts texts;
    private final WorkingDays workingDays;
    private final StudyVisits visits;
    private final PlayCases cases;

    DemoStudyVisits(PlayPeople people, Texts texts, WorkingDays workingDays, StudyVisits visits, PlayCases cases) {
        this.people = people;
        this.texts = texts;
        this.workingDays = workingDays;
        this.visits = visits;
        this.cases = cases;
    }

    @Override
    public List<Step> until(LocalDate today) {
        LocalDate told = workingDays.onOrBefore(today.minusDays(40));
        LocalDate asked = workingDays.plus(told, 2);
        LocalDate held = workingDays.onOrBefore(today.minusDays(12));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(told.atTime(19, 30), () -> presented(today, held)));
        List.of("sn-01", "sn-02", "sn-05", "sn-09").forEach(person -> steps.add(signsUp(steps, asked, person, "been")));
        List.of("sn-02", "sn-03", "sn-05", "sn-06", "sn-07", "sn-08", "sn-04", "sn-09")
                .forEach(person -> steps.add(signsUp(steps, asked, person, "full")));
        steps.add(new Step(
                workingDays.plus(held, 1).atTime(13, 20),
                () -> people.handsIn(
                        HENOK,
                        "demo-been",
                        "confirmStudyVisit",
                        Map.of("outcome", "HELD", "attended", List.of("sn-01", "sn-02", "sn-05")))));
        return steps;
    }

    private Step signsUp(List<Step> before, LocalDate on, String person, String story) {
        return new Step(
                on.atTime(8, 10).plusMinutes(7L * before.size()),
                () -> people.handsIn(person, "demo-" + story, "answerInvitation", Map.of("answer", "COMING")));
    }

    private void presented(LocalDate today, LocalDate held) {
        save("full", workingDays.onOrAfter(today.plusDays(18)), "ekhuset", UNGA, 6);
        save("empty", workingDays.onOrAfter(today.plusDays(5)), "mott-barn", UNGA, 5);
        save("been", held, "boendestod", VUXEN, null);
        List.of("full", "empty", "been")
                .forEach(story -> cases.beginsBy("study-visit.presented", "demo-" + story, BOARD));
    }

    private void save(String story, LocalDate day, String unit, Contact contact, Integer seats) {
        visits.save(new StudyVisit(
                "demo-" + story,
                BOARD,
                Semester.of(day),
                contact == UNGA ? "AVD_UNGA" : "AVD_VUXEN",
                unit,
                day,
                LocalTime.of(13, 0),
                LocalTime.of(15, 30),
                texts.get("demo.studyVisit." + story + ".place"),
                contact,
                texts.get("demo.studyVisit." + story + ".outline"),
                List.of(StudyVisit.Purpose.PREVENTION),
                seats == null ? null : new Limit(seats, texts.get("demo.studyVisit.limit")),
                StudyVisit.State.PRESENTED));
    }
}

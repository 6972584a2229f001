package se.namndbesok.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.namndbesok.Texts;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.engine.play.PlayPeople;

/** One visit of the demonstration, told day by day; what is told becomes steps, done in order when the play runs. */
class DemoVisit {

    private static final LocalTime BEGINS = LocalTime.of(13, 15);
    private static final LocalTime ENDS = LocalTime.of(15, 15);
    private static final int SHORTEST_PAUSE = 10;

    /** A moment and what happens then. */
    record Step(LocalDateTime at, Runnable what) {}

    /** Who takes part. The texts of the visit are demo.{story}.* in messages_sv.properties. */
    record Cast(String story, String assignment, String manager, List<String> attendees) {

        String lead() {
            return attendees.get(0);
        }
    }

    private final Cast cast;
    private final PlayPeople people;
    private final Texts texts;
    private final WorkingDays workingDays;
    private final List<Step> steps = new ArrayList<>();
    private String key;
    private LocalDate visitDay;

    DemoVisit(Cast cast, PlayPeople people, Texts texts, WorkingDays workingDays) {
        this.cast = cast;
        this.people = people;
        this.texts = texts;
        this.workingDays = workingDays;
    }

    List<Step> steps() {
        return steps;
    }

    private DemoVisit step(LocalDate day, String time, Runnable what) {
        LocalDateTime wanted = day.atTime(LocalTime.parse(time));
        LocalDateTime earliest =
                steps.isEmpty() ? wanted : steps.get(steps.size() - 1).at().plusMinutes(SHORTEST_PAUSE);
        steps.add(new Step(wanted.isBefore(earliest) ? earliest : wanted, what));
        return this;
    }

    private String text(String what) {
        return texts.get("demo." + cast.story() + "." + what);
    }

    private static String time(LocalDate day) {
        return day.atTime(BEGINS).toString();
    }

    DemoVisit begun(LocalDate on) {
        return step(on, "09:10", () -> key = people.begins(cast.lead(), "contact-visit"));
    }

    DemoVisit asked(LocalDate on, LocalDate... days) {
        visitDay = days[0];
        Map<String, Object> answers = new HashMap<>(Map.of(
                "decision", "BOOK", "assignment", cast.assignment(), "minutes", 120, "attendees", cast.attendees()));
        for (int i = 0; i < days.length; i++) {
            answers.put("time" + (i + 1), time(days[i]));
        }
        if (texts.has("demo." + cast.story() + ".message")) {
            answers.put("message", text("message"));
        }
        return begun(on).step(on, "09:20", () -> people.handsIn(cast.lead(), key, "bookVisit", answers));
    }

    private DemoVisit does(LocalDate on, String time, String person, String task, Map<String, ?> answers) {
        return step(on, time, () -> people.handsIn(person, key, task, answers));
    }

    DemoVisit accepted(LocalDate on) {
        return does(on, "14:05", cast.manager(), "answerRequest", Map.of("answer", time(visitDay)));
    }

    DemoVisit planned(LocalDate on) {
        return does(
                on,
                "10:30",
                cast.manager(),
                "planVisit",
                Map.of(
                        "programme",
                        text("programme"),
                        "meetingPlace",
                        text("meetingPlace"),
                        "groups",
                        List.of("SERVICE_USERS", "STAFF")));
    }

    /** The unit moves the visit because of an infection, and the lead takes the new day. */
    DemoVisit movedByTheUnit(LocalDate on, LocalDate newDay) {
        visitDay = newDay;
        Map<String, String> change = Map.of("change", "MOVE", "reason", "INFECTION", "time1", time(newDay));
        return does(on, "08:45", cast.manager(), "receiveVisit", change)
                .does(workingDays.plus(on, 1), "18:20", cast.lead(), "chooseTime", Map.of("answer", time(newDay)));
    }

    DemoVisit calledOffByThePolitician(LocalDate on) {
        return does(on, "19:05", cast.lead(), "attendVisit", Map.of("change", "CANCEL"));
    }

    DemoVisit held() {
        Map<String, ?> outcome = Map.of(
                "outcome",
                "HELD",
                "start",
                BEGINS.toString(),
                "end",
                ENDS.toString(),
                "attendees",
                cast.attendees(),
                "groupsMet",
                List.of("SERVICE_USERS", "UNIT_MANAGER", "STAFF"));
        return does(workingDays.plus(visitDay, 1), "09:40", cast.lead(), "confirmVisit", outcome);
    }

    /** The answers are those that there are texts for. */
    DemoVisit reported(LocalDate on) {
        Map<String, Object> answers = new HashMap<>(Map.of("considered", true));
        Stream.of("safety", "wellbeing", "missionText", "improvements", "place", "reportText")
                .filter(key -> texts.has("demo." + cast.story() + "." + key))
                .forEach(key -> answers.put(key, text(key)));
        return does(on, "16:40", cast.lead(), "writeReport", answers);
    }

    DemoVisit confirmedBy(String person, LocalDate on) {
        return does(on, "20:15", person, "confirmReport", Map.of("confirmed", "YES"));
    }

    DemoVisit approvedBy(String secretary, LocalDate on) {
        return does(on, "10:20", secretary, "checkReport", Map.of("decision", "APPROVE"));
    }

    DemoVisit returnedBy(String secretary, LocalDate on) {
        Map<String, String> why = Map.of("decision", "RETURN", "reason", "PERSONAL_DATA", "remark", text("remark"));
        return does(on, "10:20", secretary, "checkReport", why);
    }

    /** For the meeting that the form proposes. */
    DemoVisit registeredBy(String secretary, LocalDate on) {
        return step(on, "13:30", () -> {
            String meeting = people.shown(secretary, key, "registerReport", "meeting");
            Map<String, String> answers = Map.of("registryNumber", text("registryNumber"), "meeting", meeting);
            people.handsIn(secretary, key, "registerReport", answers);
        });
    }

    DemoVisit atTheMeeting(LocalDate on, String person, String meeting, Map<String, ?> answers) {
        String task = answers.containsKey("sent") ? "sendPacket" : "recordParagraph";
        return step(on, "09:30", () -> people.handsIn(person, meeting, task, answers));
    }
}

package se.namndbesok.contactvisit.steps;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.register.Person;
import se.namndbesok.register.Policy;

/** The Swedish texts and choices that the forms of a visit share. */
@Component
class VisitTexts {

    private final Texts texts;

    VisitTexts(Texts texts) {
        this.texts = texts;
    }

    /** What to bear in mind, by the board's role (A-26, A-44..A-46; B-07..B-15), and a guideline that has expired. */
    List<String> beforeBooking(Policy policy, LocalDate today) {
        List<String> notices = new ArrayList<>();
        LocalDate validTo = policy.header().validTo();
        if (validTo != null && validTo.isBefore(today)) {
            notices.add(texts.get("info.expired", "date", SwedishDates.day(validTo)));
        }
        notices.addAll(listed("booking." + policy.visits().boardRole()));
        return notices;
    }

    /** What to bear in mind at the visit (AC-10). */
    List<String> bearInMind(Policy policy) {
        return listed("visit." + policy.visits().boardRole());
    }

    /** What to bear in mind while writing. */
    List<String> beforeWriting(Policy policy) {
        return listed("report." + policy.visits().boardRole());
    }

    /** A text key may list other keys: "notices.visit.OPERATOR=info.role info.nopromise". */
    private List<String> listed(String key) {
        return Stream.of(texts.get("notices." + key).split(" ")).map(texts::get).toList();
    }

    /** Choices by code; their labels are the texts prefix.code. */
    List<Option> options(String prefix, List<String> codes) {
        return codes.stream()
                .map(code -> new Option(texts.get(prefix + "." + code), code))
                .toList();
    }

    static List<Option> people(List<Person> people) {
        return people.stream()
                .map(person -> new Option(person.name(), person.id()))
                .toList();
    }

    static List<Option> times(List<LocalDateTime> times) {
        return times.stream()
                .map(time -> new Option(SwedishDates.moment(time), time.toString()))
                .toList();
    }

    /** The label of a code, or an empty text where there is none. */
    String label(String prefix, String code) {
        return code == null ? "" : texts.get(prefix + "." + code);
    }
}

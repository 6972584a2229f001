package se.namndbesok.contactvisit.steps;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.register.Expiry;
import se.namndbesok.register.Person;
import se.namndbesok.register.Policy;

/** The Swedish texts and choices that the forms of a visit share. */
@Component
class VisitTexts {

    private final Texts texts;
    private final Expiry expiry;

    VisitTexts(Texts texts, Expiry expiry) {
        this.texts = texts;
        this.expiry = expiry;
    }

    /** What to bear in mind, by the board's role (A-26, A-44..A-46; B-07..B-15). */
    List<String> beforeBooking(Policy policy) {
        return notices("booking", policy);
    }

    /** What to bear in mind at the visit (AC-10). */
    List<String> bearInMind(Policy policy) {
        return notices("visit", policy);
    }

    /** What to bear in mind while writing. */
    List<String> beforeWriting(Policy policy) {
        return notices("report", policy);
    }

    /** After a guideline that has expired, if it has. */
    private List<String> notices(String when, Policy policy) {
        List<String> listed = listed(when + "." + policy.visits().boardRole());
        return Stream.concat(expiry.notices(policy.id()).stream(), listed.stream())
                .toList();
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

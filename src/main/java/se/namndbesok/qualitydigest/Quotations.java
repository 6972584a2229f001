package se.namndbesok.qualitydigest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.document.Documents;
import se.namndbesok.document.Paper;
import se.namndbesok.document.PlainText;
import se.namndbesok.document.TextCheck;
import se.namndbesok.qualitydigest.DigestFigures.Used;
import se.namndbesok.register.People;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;

/**
 * What may be quoted of a report, where the policy allows it at all: its own words as they were sent out, of no small unit,
 * without a name and without anything that the text check looks for.
 */
@Component
public class Quotations {

    private final Documents documents;
    private final Units units;
    private final People people;

    Quotations(Documents documents, Units units, People people) {
        this.documents = documents;
        this.units = units;
        this.people = people;
    }

    /** The key of what is wrong with it, if anything is. */
    public Optional<String> fault(String quotation, List<Used> reports) {
        List<Used> sources =
                reports.stream().filter(used -> says(used, quotation)).toList();
        if (sources.isEmpty()) {
            return Optional.of("err.quotation.words");
        }
        if (sources.stream().anyMatch(used -> unit(used).smallUnit())) {
            return Optional.of("err.quotation.small");
        }
        boolean isSuspect = !TextCheck.check(quotation, false).isEmpty()
                || sources.stream().flatMap(this::names).anyMatch(name -> simple(quotation)
                        .contains(simple(name)));
        return isSuspect ? Optional.of("err.quotation.person") : Optional.empty();
    }

    private boolean says(Used used, String quotation) {
        Paper paper = documents.paper(used.visit().report().documentId());
        return paper.sections().stream()
                .anyMatch(section -> simple(section.text()).contains(simple(quotation)));
    }

    private Unit unit(Used used) {
        return units.get(used.visit().unitId());
    }

    /** The unit's, and each name of those who were there. */
    private Stream<String> names(Used used) {
        Stream<String> persons = used.visit().politicianIds().stream()
                .flatMap(id -> Stream.of(people.get(id).name().split(" ")));
        return Stream.concat(Stream.of(unit(used).name()), persons);
    }

    private static String simple(String text) {
        return PlainText.normalise(text)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}

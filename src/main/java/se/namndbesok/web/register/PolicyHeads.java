package se.namndbesok.web.register;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.Board;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader;
import se.namndbesok.register.PolicyHeader.Adoption;
import se.namndbesok.web.register.PolicyCards.Row;

/** What stands at the top of a governing document, row by row (AC-59). */
@Component
class PolicyHeads {

    private static final int WHOLE_DATE = 10;

    private final Words words;

    PolicyHeads(Words words) {
        this.words = words;
    }

    List<Row> of(Policy policy, List<Board> all, boolean forStaff) {
        PolicyHeader header = policy.header();
        List<Row> rows = new ArrayList<>();
        add(rows, "issuer", header.issuer());
        add(rows, "documentClass", words.sentence(header.documentClass()));
        add(rows, "category", words.sentence(header.category().swedish()));
        add(rows, "stage", words.get("stage." + header.stage()));
        addDate(rows, "drafted", header.draftedOn());
        header.adoptions().forEach(adoption -> rows.add(adopted(adoption, all)));
        addDate(rows, "revised", header.revisedOn());
        add(rows, "validFrom", Cells.text(header.validFrom()));
        add(rows, "validTo", Cells.text(header.validTo()));
        add(rows, "registryNumber", header.registryNumber());
        add(rows, "owner", words.holder(header.ownerRole()));
        add(rows, "proposedBy", header.proposedBy() == null ? null : words.holder(header.proposedBy()));
        add(rows, "author", forStaff ? header.author() : null);
        add(rows, "retention", header.retention() == null ? null : words.get("retention." + header.retention()));
        return rows;
    }

    private Row adopted(Adoption adoption, List<Board> all) {
        String adopter = all.stream()
                .filter(board -> board.id().equals(adoption.adopter()))
                .map(Board::name)
                .findFirst()
                .orElseGet(() -> words.holder(adoption.adopter()));
        String paragraph = adoption.paragraph() == null ? "" : " " + adoption.paragraph();
        return new Row("adopted", adopter + ", " + adoption.on() + paragraph, hint(adoption.on()));
    }

    private static void add(List<Row> rows, String key, String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(new Row(key, value, null));
        }
    }

    private static void addDate(List<Row> rows, String key, String iso) {
        if (iso != null) {
            rows.add(new Row(key, iso, hint(iso)));
        }
    }

    /** A date whose day is not known is explained in words (C-04). */
    private static String hint(String iso) {
        return iso.length() < WHOLE_DATE ? SwedishDates.partial(iso) : null;
    }
}

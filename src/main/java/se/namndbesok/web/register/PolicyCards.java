package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Expiry;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader;
import se.namndbesok.register.PolicyHeader.Adoption;

/** The head of each governing document that a board works by, every version of it (AC-59). */
@Component
class PolicyCards {

    private static final int WHOLE_DATE = 10;

    private final Policies policies;
    private final Boards boards;
    private final Expiry expiry;
    private final Words words;
    private final Clock clock;

    PolicyCards(Policies policies, Boards boards, Expiry expiry, Words words, Clock clock) {
        this.policies = policies;
        this.boards = boards;
        this.expiry = expiry;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param title with its version
     * @param forms what its board's secretary may change about it
     * @param status a sentence where the document is not in force; blank where it is
     */
    record Card(
            String id,
            String issuer,
            String title,
            String summary,
            String status,
            List<Row> rows,
            List<RegisterChangeForm> forms) {}

    /** @param hint a partial date in words; null where there is nothing to explain */
    record Row(String key, String value, String hint) {}

    /** Newest version first; the author's name is for staff. */
    List<Card> of(Board board, boolean forStaff) {
        List<Board> all = boards.all();
        return policies.all().stream()
                .filter(policy -> board.policyKeys().contains(policy.key()))
                .sorted((one, other) -> Integer.compare(
                        board.policyKeys().indexOf(one.key()) * 1000 - one.version(),
                        board.policyKeys().indexOf(other.key()) * 1000 - other.version()))
                .map(policy -> card(policy, all, forStaff))
                .toList();
    }

    private Card card(Policy policy, List<Board> all, boolean forStaff) {
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
        return new Card(
                policy.id(),
                header.issuer(),
                words.get("policy.title", "title", header.title(), "version", policy.version()),
                header.summary(),
                status(policy.id(), header),
                rows,
                forms(policy));
    }

    private static List<RegisterChangeForm> forms(Policy policy) {
        return RegisterChangeForm.Group.DOCUMENTS.forms().stream()
                .filter(form -> !form.isForProposals() || PolicyFields.isProposal(policy))
                .toList();
    }

    private String status(String id, PolicyHeader header) {
        if (header.stage() != PolicyHeader.Stage.ADOPTED) {
            return words.get("policy.status." + header.stage());
        }
        boolean isComing = header.validFrom() != null && header.validFrom().isAfter(LocalDate.now(clock));
        return isComing
                ? words.get("policy.status.coming", "day", header.validFrom())
                : String.join(" ", expiry.notices(id));
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

package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Department;
import se.namndbesok.register.Departments;
import se.namndbesok.register.Expiry;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader;

/** The head and the rules of each governing document that a board works by, every version of it (AC-59). */
@Component
class PolicyCards {

    private final Policies policies;
    private final Boards boards;
    private final Departments departments;
    private final PolicyHeads heads;
    private final PolicyRules rules;
    private final Expiry expiry;
    private final Words words;
    private final Clock clock;

    PolicyCards(
            Policies policies,
            Boards boards,
            Departments departments,
            PolicyHeads heads,
            PolicyRules rules,
            Expiry expiry,
            Words words,
            Clock clock) {
        this.departments = departments;
        this.heads = heads;
        this.rules = rules;
        this.policies = policies;
        this.boards = boards;
        this.expiry = expiry;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param title with its version
     * @param rules what the processes go by
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
            List<PolicyRules.Section> rules,
            List<RegisterChangeForm> forms) {}

    /** @param hint a partial date in words; null where there is nothing to explain */
    record Row(String key, String value, String hint) {}

    /** Newest version first; the author's name is for staff. */
    List<Card> of(Board board, boolean forStaff) {
        List<Board> all = boards.all();
        Map<String, Map<String, Object>> said = policies.rules();
        Map<String, String> names = departments.ofBoard(board.id(), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Department::id, Department::name));
        return policies.all().stream()
                .filter(policy -> board.policyKeys().contains(policy.key()))
                .sorted((one, other) -> Integer.compare(
                        board.policyKeys().indexOf(one.key()) * 1000 - one.version(),
                        board.policyKeys().indexOf(other.key()) * 1000 - other.version()))
                .map(policy ->
                        card(policy, heads.of(policy, all, forStaff), rules.of(policy, said.get(policy.id()), names)))
                .toList();
    }

    private Card card(Policy policy, List<Row> rows, List<PolicyRules.Section> sections) {
        PolicyHeader header = policy.header();
        return new Card(
                policy.id(),
                header.issuer(),
                words.get("policy.title", "title", header.title(), "version", policy.version()),
                header.summary(),
                status(policy),
                rows,
                sections,
                forms(policy));
    }

    private static List<RegisterChangeForm> forms(Policy policy) {
        return RegisterChangeForm.Group.DOCUMENTS.forms().stream()
                .filter(form -> !form.isForProposals() || PolicyFields.isProposal(policy))
                .toList();
    }

    private String status(Policy policy) {
        PolicyHeader header = policy.header();
        if (header.stage() != PolicyHeader.Stage.ADOPTED) {
            return words.get("policy.status." + header.stage());
        }
        boolean isComing = header.validFrom() != null && header.validFrom().isAfter(LocalDate.now(clock));
        return isComing
                ? words.get("policy.status.coming", "day", header.validFrom())
                : String.join(" ", expiry.notices(policy));
    }
}

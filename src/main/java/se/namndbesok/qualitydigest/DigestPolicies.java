package se.namndbesok.qualitydigest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.DigestRules;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;

/** How a board wants its digests, by its policies that want any: the names of the themes, and whether to quote. */
@Component
public class DigestPolicies {

    private final Boards boards;
    private final Policies policies;
    private final Texts texts;

    DigestPolicies(Boards boards, Policies policies, Texts texts) {
        this.boards = boards;
        this.policies = policies;
        this.texts = texts;
    }

    /** Whether the board's reports are compiled at all under a policy in force that day. */
    public boolean wantsDigest(Board board, LocalDate on) {
        return wanting(board, on).findAny().isPresent();
    }

    /** The themes in the policies' order, or the product's own; the last one is for what none of them fits. */
    public List<String> themes(String boardId, LocalDate on) {
        List<String> named =
                rules(boardId, on).flatMap(rules -> rules.themes().stream()).toList();
        Stream<String> themes =
                named.isEmpty() ? Stream.of(texts.get("digest.themes.standard").split(";")) : named.stream();
        return Stream.concat(themes, Stream.of(texts.get("digest.themes.other")))
                .distinct()
                .toList();
    }

    /** Only if every policy that wants the digest allows it. */
    public boolean allowsQuotations(QualityDigest digest) {
        List<DigestRules> all = rules(digest.boardId(), digest.last()).toList();
        return !all.isEmpty() && all.stream().allMatch(DigestRules::quotations);
    }

    private Stream<DigestRules> rules(String boardId, LocalDate on) {
        return wanting(boards.get(boardId), on).map(policy -> policies.digest(policy.id()));
    }

    private Stream<Policy> wanting(Board board, LocalDate on) {
        return policies.inForce(on).stream()
                .filter(policy -> board.policyKeys().contains(policy.key()))
                .filter(policy -> policy.visits() != null && policy.visits().report() != null)
                .filter(policy -> policy.visits().report().usedInQualityDigest());
    }
}

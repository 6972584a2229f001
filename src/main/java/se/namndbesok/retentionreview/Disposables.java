package se.namndbesok.retentionreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.document.DisposableKind;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader.Retention;
import se.namndbesok.register.PolicyHeader.Stage;
import se.namndbesok.register.RetentionRule;
import se.namndbesok.register.RetentionRules;

/** What may be disposed of on a day: by the board's decisions on kinds of documents, and obsolete governing documents. */
@Component
public class Disposables {

    private final RetentionRules rules;
    private final List<DisposableKind> kinds;
    private final Policies policies;
    private final Boards boards;
    private final Texts texts;
    private final Clock clock;

    Disposables(
            RetentionRules rules,
            List<DisposableKind> kinds,
            Policies policies,
            Boards boards,
            Texts texts,
            Clock clock) {
        this.rules = rules;
        this.kinds = kinds;
        this.policies = policies;
        this.boards = boards;
        this.texts = texts;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Nothing is changed by asking: this is the dry run. */
    public List<DisposalItem> of(String boardId) {
        Stream<DisposalItem> stored = rules.of(boardId).stream().flatMap(this::stored);
        return Stream.concat(stored, obsolete(boardId)).toList();
    }

    /** Whole years after the year of the thing: of 2027 with two years, from 1 January 2030. */
    private Stream<DisposalItem> stored(RetentionRule rule) {
        LocalDate before = LocalDate.of(today().getYear() - rule.years(), 1, 1);
        return kinds.stream()
                .filter(kind -> kind.isCalled(rule.kind()))
                .flatMap(kind -> kind.from(rule.boardId(), rule.kind(), before).stream())
                .map(it -> DisposalItem.listed(it.id(), rule.kind(), it.title(), rule.decision()));
    }

    /** Takes it away for good, whoever keeps it. */
    public void dispose(DisposalItem item) {
        kinds.stream().filter(kind -> kind.isCalled(item.kind())).forEach(kind -> kind.dispose(item.id()));
    }

    private Stream<DisposalItem> obsolete(String boardId) {
        List<String> keys = boards.get(boardId).policyKeys();
        List<Policy> all = policies.all();
        return all.stream()
                .filter(policy -> keys.contains(policy.key()))
                .filter(policy -> policy.header().retention() == Retention.DISPOSE_WHEN_OBSOLETE)
                .filter(policy -> policy.header().stage() == Stage.REPEALED || isReplaced(policy, all))
                .map(policy -> DisposalItem.listed(
                        policy.id(),
                        DisposalItem.POLICY,
                        policy.header().title() + ", version " + policy.version(),
                        texts.get("retention.obsolete")));
    }

    private boolean isReplaced(Policy policy, List<Policy> all) {
        Optional<Policy> inForce = all.stream()
                .filter(other ->
                        other.key().equals(policy.key()) && other.header().stage() == Stage.ADOPTED)
                .filter(other -> other.header().validFrom() == null
                        || !other.header().validFrom().isAfter(today()))
                .max(Comparator.comparing(Policy::version));
        return policy.header().stage() == Stage.ADOPTED
                && inForce.filter(newest -> newest.version() > policy.version()).isPresent();
    }
}

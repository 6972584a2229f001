package se.namndbesok.web.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader.Stage;

/** What a contact politician's role is and is not, by the policies of the own units (A-26, A-44..A-46; B-07..B-15). */
@Component
class RoleNotes {

    private final Policies policies;
    private final Texts texts;

    RoleNotes(Policies policies, Texts texts) {
        this.policies = policies;
        this.texts = texts;
    }

    /** What each policy in force says, each sentence once. */
    List<String> of(Collection<String> policyKeys, LocalDate today) {
        return policyKeys.isEmpty()
                ? List.of()
                : policies.all().stream()
                        .filter(policy -> policyKeys.contains(policy.key()) && isInForce(policy, today))
                        .filter(policy -> policy.visits() != null)
                        .flatMap(policy ->
                                said("notices.visit." + policy.visits().boardRole()))
                        .distinct()
                        .toList();
    }

    private static boolean isInForce(Policy policy, LocalDate today) {
        LocalDate from = policy.header().validFrom();
        return policy.header().stage() == Stage.ADOPTED && (from == null || !from.isAfter(today));
    }

    private Stream<String> said(String key) {
        return Stream.of(texts.get(key).split(" ")).map(texts::get);
    }
}

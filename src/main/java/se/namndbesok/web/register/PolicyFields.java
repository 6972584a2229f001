package se.namndbesok.web.register;

import static se.namndbesok.web.register.RegisterField.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader.Stage;

/**
 * Which fields the forms of a governing document have. Of a decided version only what does not change what was decided, or
 * what is decided about the document itself: the rest is for a new version, because running visits keep theirs.
 */
final class PolicyFields {

    private static final List<RegisterField> HEAD =
            List.of(SUMMARY, REGISTRY_NUMBER, AUTHOR, DRAFTED, VALID_TO, OWNER, REVIEW_EVERY, REVIEW_ON, RETENTION);

    /** What the municipality keeps from year to year beside the rules (A-37, B-27). */
    private static final List<RegisterField> YEARLY = List.of(GOALS, DEFAULT_NUMBER);

    /** Only where the version has such a rule: what belongs to it beside the value is for the files. */
    private static final Set<RegisterField> IF_THERE =
            EnumSet.of(BOOKED_BY, PER_UNIT_MIN, PER_UNIT_MAX, TELL_AFTER, SHARES);

    private PolicyFields() {}

    static boolean isProposal(Policy policy) {
        return policy.header().stage() == Stage.PROPOSAL || policy.header().stage() == Stage.DRAFT;
    }

    static List<RegisterField> of(RegisterChangeForm form, Policy policy, Map<String, List<String>> facts) {
        return switch (form) {
            case POLICY_FACTS -> isProposal(policy) ? proposed(true) : decided(policy);
            case NEW_VERSION -> proposed(false);
            case POLICY_RULES -> rules(policy, facts);
            default -> form.fields();
        };
    }

    private static List<RegisterField> proposed(boolean isThere) {
        List<RegisterField> fields = new ArrayList<>(List.of(TITLE, CATEGORY));
        fields.addAll(HEAD);
        fields.add(fields.indexOf(DRAFTED), PROPOSED_BY);
        fields.add(DEPENDS_ON);
        if (isThere) {
            fields.addAll(1, List.of(ISSUER, DOCUMENT_CLASS));
        }
        return fields;
    }

    private static List<RegisterField> decided(Policy policy) {
        List<RegisterField> fields = new ArrayList<>(HEAD);
        fields.add(fields.indexOf(VALID_TO), REVISED);
        fields.add(DEPENDS_ON);
        if (policy.visits() != null) {
            fields.addAll(YEARLY);
        }
        if (policy.header().stage() == Stage.ADOPTED) {
            fields.addAll(List.of(ADOPTER, DECIDED_ON, PARAGRAPH));
        }
        return fields;
    }

    private static List<RegisterField> rules(Policy policy, Map<String, List<String>> facts) {
        List<RegisterField> fields = new ArrayList<>();
        if (policy.visits() == null) {
            fields.addAll(
                    List.of(SEMESTER_VISITS, SHARES, PROPOSALS_DUE, PROPOSALS_REMIND, PROPOSALS_LATE, TELL_AFTER));
            fields.addAll(List.of(SIGN_UP_CLOSES, TOO_MANY, REMINDERS));
        } else {
            fields.addAll(List.of(VISITS_MIN, VISITS_MAX, LENGTH, PER_UNIT_MIN, PER_UNIT_MAX, COVERAGE, BOOKED_BY));
            fields.addAll(List.of(LISTED, TELL_UNIT, REPORT_DUE, SIGNATURES, COPY_TO_MANAGER, PEERS_READ, IN_DIGEST));
            fields.addAll(YEARLY);
            if (facts.getOrDefault("compensation.enabled", List.of()).contains("true")) {
                fields.addAll(List.of(PAID_VISITS, PAID_HOURS));
            }
            fields.addAll(List.of(BOOK_DUE, ANSWER_DUE, PLAN_DUE, REMINDERS));
        }
        fields.removeIf(field -> IF_THERE.contains(field) && said(field, facts).isEmpty());
        fields.removeIf(field -> isCountedOtherwise(field, facts));
        return fields;
    }

    /** A last day that is reckoned in a way which the form has no field for. */
    private static boolean isCountedOtherwise(RegisterField field, Map<String, List<String>> facts) {
        return !field.kind().key().isEmpty()
                && said(field, facts).isEmpty()
                && facts.keySet().stream().anyMatch(path -> path.startsWith(field.path() + "."));
    }

    /** What the files say where the field's answer stands. */
    static List<String> said(RegisterField field, Map<String, List<String>> facts) {
        String path = field.path() + field.kind().key();
        if (field.kind() != FieldKind.SHARES) {
            return facts.getOrDefault(path, List.of());
        }
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(path + "."))
                .map(fact -> fact.getKey().substring(path.length() + 1) + ": "
                        + fact.getValue().get(0))
                .toList();
    }
}

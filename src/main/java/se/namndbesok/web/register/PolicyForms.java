package se.namndbesok.web.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader;
import se.namndbesok.register.PolicyHeader.Adoption;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.Role;
import se.namndbesok.register.ThingEdit;

/** Writes into the register's files what is new about a governing document: a version, a decision, what its head says. */
@Component
class PolicyForms {

    private static final String STAGE = "document.stage";
    private static final String ADOPTED = "document.adopted";
    private static final String VALID_FROM = "document.validFrom";

    /** What a new version begins without. */
    private static final List<String> OF_THE_OLD = List.of(ADOPTED, VALID_FROM, "document.revisedOn");

    private final Policies policies;

    PolicyForms(Policies policies) {
        this.policies = policies;
    }

    /** What the head says, and another decision on the same version. */
    boolean facts(FilledForm filled, RegisterEdit files) {
        ThingEdit document = filled.form().thing().in(files, filled.thing());
        boolean isThere = document.facts().isPresent();
        filled.touched().stream()
                .filter(field -> field.path().contains("."))
                .forEach(field -> ThingForms.write(field, filled.answers(), document));
        if (isThere && filled.answers().one(RegisterField.DECIDED_ON).isPresent()) {
            PolicyHeader header = policies.get(filled.thing()).header();
            List<Adoption> all = new ArrayList<>(header.adoptions());
            decided(document, all, decision(filled.answers()));
            if (header.validFrom() != null) {
                document.put(VALID_FROM, header.validFrom().toString());
            }
        }
        return isThere;
    }

    private static Adoption decision(Answered answers) {
        return new Adoption(
                answers.one(RegisterField.ADOPTER).orElse(""),
                answers.one(RegisterField.DECIDED_ON).orElse(""),
                answers.one(RegisterField.PARAGRAPH).orElse(null));
    }

    /** Also where a task has recorded the decisions so far: the file then says them all. */
    private static void decided(ThingEdit document, List<Adoption> before, Adoption decision) {
        document.put(STAGE, PolicyHeader.Stage.ADOPTED.swedish());
        document.put(
                ADOPTED,
                Stream.concat(before.stream(), Stream.of(decision))
                                .map(PolicyForms::yaml)
                                .toList() + "");
    }

    private static String yaml(Adoption adoption) {
        Map<String, String> item = new LinkedHashMap<>();
        item.put(isRole(adoption.adopter()) ? "role" : "board", RegisterEdit.text(adoption.adopter()));
        item.put("date", RegisterEdit.text(adoption.on()));
        if (adoption.paragraph() != null && !isRole(adoption.adopter())) {
            item.put("paragraph", RegisterEdit.text(adoption.paragraph()));
        }
        return RegisterEdit.map(item);
    }

    /** A board adopts with a paragraph, a role without (C-03). */
    static boolean isRole(String adopter) {
        return Stream.of(Role.values()).anyMatch(role -> role.swedish().equals(adopter));
    }

    /** The next version of the same document: a proposal with the same rules, and a number that none has had (AC-05). */
    boolean newVersion(FilledForm filled, RegisterEdit files) {
        Policy source = policies.get(filled.thing());
        int last = policies.greatestVersion(source.key());
        return filled.form()
                .thing()
                .in(files, filled.thing())
                .copy("version", String.valueOf(last + 1))
                .filter(copy -> copy.put(STAGE, PolicyHeader.Stage.PROPOSAL.swedish()))
                .filter(copy -> OF_THE_OLD.stream().allMatch(path -> copy.put(path, null)))
                .filter(copy ->
                        filled.touched().stream().allMatch(field -> ThingForms.write(field, filled.answers(), copy)))
                .isPresent();
    }

    /** The decision on a proposal, which makes it the policy from a day on (B-01, B-24). */
    boolean adopt(FilledForm filled, RegisterEdit files) {
        ThingEdit proposal = filled.form().thing().in(files, filled.thing());
        String from = filled.answers().one(RegisterField.FROM).orElse("");
        if (!proposal.put(VALID_FROM, RegisterEdit.text(from))) {
            return false;
        }
        decided(proposal, List.of(), decision(filled.answers()));
        return true;
    }
}

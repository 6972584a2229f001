package se.namndbesok.web.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;

/** What one often does after a form of the register is saved. */
@Component
class NextSteps {

    private static final String FORMS = "/andra/";

    private static final Map<RegisterChangeForm, List<RegisterChangeForm>> NEXT = Map.of(
            RegisterChangeForm.NEW_VERSION, List.of(RegisterChangeForm.POLICY_RULES, RegisterChangeForm.POLICY_FACTS),
            RegisterChangeForm.POLICY_RULES, List.of(RegisterChangeForm.ADOPT_PROPOSAL),
            RegisterChangeForm.NEW_POLITICIAN, List.of(RegisterChangeForm.NEW_ASSIGNMENT),
            RegisterChangeForm.NEW_UNIT, List.of(RegisterChangeForm.NEW_ASSIGNMENT),
            RegisterChangeForm.NEW_OFFICIAL, List.of(RegisterChangeForm.NEW_MANAGER),
            RegisterChangeForm.NEW_DEPARTMENT, List.of(RegisterChangeForm.UNIT_FACTS));

    private final Policies policies;

    NextSteps(Policies policies) {
        this.policies = policies;
    }

    /** @param form its text says what there is to do */
    record Step(RegisterChangeForm form, String address) {}

    /** @param done {@link TypedForm#form} of what was saved; blank of no form */
    List<Step> after(String boardId, String done) {
        String[] parts = done.split("/", 2);
        return RegisterChangeForm.at(parts[0]).stream()
                .flatMap(form -> NEXT.getOrDefault(form, List.of()).stream())
                .flatMap(next -> address(next, parts).stream()
                        .map(address -> new Step(next, "/registret/" + boardId + FORMS + address)))
                .toList();
    }

    /** Of a governing document the newest version. */
    private Optional<String> address(RegisterChangeForm next, String[] parts) {
        if (next.thing() != RegisterThing.POLICY) {
            return Optional.of(next.address());
        }
        String key = Stream.of(parts).skip(1).findFirst().orElse("").replaceFirst("@.*", "");
        return policies.all().stream()
                .filter(policy -> policy.key().equals(key))
                .max(Comparator.comparing(Policy::version))
                .map(policy -> next.address() + "/" + policy.id());
    }
}

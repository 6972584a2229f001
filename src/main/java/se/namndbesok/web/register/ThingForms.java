package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.RegisterFiles;
import se.namndbesok.register.ThingEdit;
import se.namndbesok.web.register.RegisterThings.Named;

/** The forms that change a thing that there is: what the files say of it, and what an answer writes there. */
@Component
class ThingForms {

    /** What a rule is where a file does not say. */
    private static final Map<RegisterField, String> SILENT = Map.of(
            RegisterField.REMINDERS, "true",
            RegisterField.BOOKED_BY, "CONTACT_POLITICIAN",
            RegisterField.SIGNATURES, "NONE",
            RegisterField.PROPOSALS_DUE, "14");

    private final RegisterThings things;
    private final RegisterFiles files;
    private final Policies policies;
    private final FormShares shares;
    private final Clock clock;

    ThingForms(RegisterThings things, RegisterFiles files, Policies policies, FormShares shares, Clock clock) {
        this.things = things;
        this.files = files;
        this.policies = policies;
        this.shares = shares;
        this.clock = clock;
    }

    /**
     * The thing as the files have it now.
     *
     * @param fields those that the form has for it
     * @param answers what the form shows of it
     */
    record Thing(Named named, List<RegisterField> fields, Map<RegisterField, List<String>> answers) {}

    /** Empty where the board has no such thing, or the form is not for it. */
    Optional<Thing> find(RegisterChangeForm form, Board board, String id) {
        return things.of(form, board).stream()
                .filter(named -> named.id().equals(id))
                .findFirst()
                .flatMap(named -> form.thing()
                        .in(new RegisterEdit(files.all()), id)
                        .facts()
                        .map(facts -> thing(form, board, named, facts)));
    }

    private Thing thing(RegisterChangeForm form, Board board, Named named, Map<String, List<String>> facts) {
        List<RegisterField> fields = fields(form, board, named.id(), facts);
        Map<RegisterField, List<String>> answers = new EnumMap<>(RegisterField.class);
        fields.forEach(field -> answers.put(field, answers(field, facts)));
        answers.computeIfPresent(RegisterField.SHARES, (field, lines) -> shares.shown(lines, board));
        return new Thing(named, fields, answers);
    }

    private List<RegisterField> fields(
            RegisterChangeForm form, Board board, String id, Map<String, List<String>> facts) {
        if (form.thing() == RegisterThing.POLICY) {
            Policy policy = policies.get(id);
            return PolicyFields.of(form, policy, facts);
        }
        boolean hasDepartments = facts.containsKey("department")
                || !things.of(RegisterChangeForm.DEPARTMENT_FACTS, board).isEmpty();
        boolean isOfficial = facts.containsKey("roles") || facts.containsKey("external");
        return form.fields().stream()
                .filter(field -> field != RegisterField.EXTERNAL || isOfficial)
                .filter(field -> field != RegisterField.DEPARTMENT || hasDepartments)
                .toList();
    }

    private static List<String> answers(RegisterField field, Map<String, List<String>> facts) {
        List<String> said = Answered.plain(field.kind().shown(PolicyFields.said(field, facts)));
        boolean isSilent = said.isEmpty() && field != RegisterField.VISITS_ALLOWED;
        String silent = SILENT.getOrDefault(field, field.kind() == FieldKind.YES_NO ? "false" : "");
        return isSilent && !silent.isEmpty() ? List.of(silent) : said;
    }

    /** What the empty form begins with: what the files say, and for a new version what is new about it. */
    Map<RegisterField, List<String>> start(RegisterChangeForm form, Thing thing) {
        Map<RegisterField, List<String>> start = new LinkedHashMap<>(thing.answers());
        if (form == RegisterChangeForm.NEW_VERSION) {
            start.put(RegisterField.DRAFTED, List.of(LocalDate.now(clock).toString()));
            start.put(RegisterField.VALID_TO, List.of());
        }
        return start;
    }

    /** Writes what somebody has changed; false where the files do not have the thing. */
    static boolean write(FilledForm filled, RegisterEdit files) {
        ThingEdit thing = filled.form().thing().in(files, filled.thing());
        return thing.facts().isPresent()
                && filled.touched().stream().allMatch(field -> write(field, filled.answers(), thing));
    }

    static boolean write(RegisterField field, Answered answers, ThingEdit thing) {
        if (field == RegisterField.PROVIDER && answers.several(field).isEmpty()) {
            return thing.put("provider", null);
        }
        boolean isOfNoProvider = field.path().startsWith("provider.")
                && answers.several(RegisterField.PROVIDER).isEmpty();
        String value = field.kind().yaml(answers.several(field));
        String below = value == null ? "" : field.kind().key();
        return isOfNoProvider || thing.put(field.path() + below, value);
    }
}

package se.namndbesok.web.register;

import static se.namndbesok.web.register.RegisterField.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.document.TextCheck;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader.Adoption;

/** What a form of the register asks beyond what the reader of the files does. */
@Component
class FormChecks {

    private final Policies policies;
    private final Words words;
    private final Clock clock;

    FormChecks(Policies policies, Words words, Clock clock) {
        this.policies = policies;
        this.words = words;
        this.clock = clock;
    }

    /** Every fault at once. */
    List<FormFault> of(FilledForm filled) {
        List<FormFault> faults = new ArrayList<>();
        filled.fields().stream()
                .filter(field -> filled.answers().several(field).stream().anyMatch(TextCheck::hasIdentityNumber))
                .forEach(field -> faults.add(fault(field, "identity-number")));
        if (isOfNoProvider(filled)) {
            faults.add(lacking(PROVIDER));
        }
        past(filled, faults);
        if (filled.has(ADOPTER)) {
            adoption(filled, faults);
        } else if (filled.form() == RegisterChangeForm.POLICY_FACTS && filled.has(DECIDED_ON)) {
            anotherDecision(filled, faults);
        }
        return faults;
    }

    /** Whether something is answered about a provider that has no name. */
    private static boolean isOfNoProvider(FilledForm filled) {
        return filled.answers().one(PROVIDER).isEmpty()
                && List.of(PROVIDER_KIND, AGREEMENT, VISITS_ALLOWED).stream()
                        .anyMatch(field -> filled.touched().contains(field)
                                && filled.answers().one(field).isPresent());
    }

    /** Answers that are none at all. */
    List<FormFault> kinds(FilledForm filled) {
        List<FormFault> faults = new ArrayList<>();
        filled.touched().forEach(field -> form(field, filled, faults));
        boolean isEnd = Set.of(RegisterChangeForm.PERSON_LEAVES, RegisterChangeForm.END_ROLE)
                .contains(filled.form());
        if (isEnd
                && filled.answers().one(TO).isPresent()
                && OfficeForms.day(filled.answers(), TO).isEmpty()) {
            faults.add(fault(TO, "form.kind.DATE"));
        }
        return faults;
    }

    private void form(RegisterField field, FilledForm filled, List<FormFault> faults) {
        FieldKind kind = field.kind();
        filled.answers().one(field).ifPresent(answer -> {
            if (!kind.takes(answer)) {
                faults.add(fault(field, "form.kind." + kind));
            } else if (kind.most() < Integer.MAX_VALUE && Integer.parseInt(answer) > kind.most()) {
                faults.add(new FormFault(field, words.get("form.most." + kind, "most", kind.most())));
            }
        });
    }

    /** As in the task where a decision is recorded. */
    private void adoption(FilledForm filled, List<FormFault> faults) {
        boolean isByRole =
                filled.answers().one(ADOPTER).filter(PolicyForms::isRole).isPresent();
        if (!isByRole && filled.answers().one(PARAGRAPH).isEmpty()) {
            faults.add(lacking(PARAGRAPH));
        }
        Optional<LocalDate> decided = OfficeForms.day(filled.answers(), DECIDED_ON);
        OfficeForms.day(filled.answers(), FROM)
                .filter(from -> decided.filter(from::isBefore).isPresent())
                .ifPresent(from -> faults.add(fault(FROM, "form.before-decision")));
        Policy proposal = policies.get(filled.thing());
        decided.ifPresent(day -> afterTheOthers(proposal, day, faults));
        LocalDate validTo = proposal.header().validTo();
        boolean isOver = validTo != null
                && (validTo.isBefore(LocalDate.now(clock))
                        || OfficeForms.day(filled.answers(), FROM)
                                .filter(validTo::isBefore)
                                .isPresent());
        if (isOver) {
            faults.add(new FormFault(FROM, words.get("form.no-longer-valid", "day", SwedishDates.day(validTo))));
        }
    }

    /** The newest version in force is the policy: a decision older than another version's is a slip of the pen. */
    private void afterTheOthers(Policy proposal, LocalDate decided, List<FormFault> faults) {
        policies.all().stream()
                .filter(policy -> policy.key().equals(proposal.key()))
                .flatMap(policy -> policy.header().adoptions().stream())
                .map(Adoption::on)
                .filter(on -> on != null && on.length() == 10)
                .map(LocalDate::parse)
                .filter(decided::isBefore)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> faults.add(
                        new FormFault(DECIDED_ON, words.get("form.before-others", "day", SwedishDates.day(last)))));
    }

    /** A decision is told of when it is made. */
    private void past(FilledForm filled, List<FormFault> faults) {
        OfficeForms.day(filled.answers(), DECIDED_ON)
                .filter(LocalDate.now(clock)::isBefore)
                .ifPresent(day -> faults.add(fault(DECIDED_ON, "form.decided-later")));
    }

    /** How long a decided version is valid is decided too. */
    private void anotherDecision(FilledForm filled, List<FormFault> faults) {
        boolean isDated = filled.answers().one(DECIDED_ON).isPresent();
        boolean isNumbered = filled.answers().one(PARAGRAPH).isPresent();
        if (filled.touched().contains(VALID_TO) && !isDated) {
            faults.add(fault(DECIDED_ON, "form.validity-decided"));
        } else if (isNumbered && !isDated) {
            faults.add(lacking(DECIDED_ON));
        }
    }

    private FormFault lacking(RegisterField field) {
        return new FormFault(field, words.get("form.lacking", "field", words.label(field)));
    }

    private FormFault fault(RegisterField field, String key) {
        return new FormFault(field, words.get(key));
    }
}

package se.namndbesok.web.register;

import static se.namndbesok.web.register.RegisterField.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a form of the register asks beyond what the reader of the files does. */
@Component
class FormChecks {

    private final Words words;
    private final Clock clock;

    FormChecks(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Every fault at once. */
    List<FormFault> of(FilledForm filled) {
        List<FormFault> faults = new ArrayList<>();
        filled.touched().forEach(field -> form(field, filled, faults));
        boolean isEnd = Set.of(RegisterChangeForm.PERSON_LEAVES, RegisterChangeForm.END_ROLE)
                .contains(filled.form());
        if (isEnd
                && filled.answers().one(TO).isPresent()
                && OfficeForms.day(filled.answers(), TO).isEmpty()) {
            faults.add(fault(TO, "form.kind.DATE"));
        }
        if (filled.has(ADOPTER)) {
            adoption(filled, faults);
        } else if (filled.form() == RegisterChangeForm.POLICY_FACTS && filled.has(DECIDED_ON)) {
            anotherDecision(filled, faults);
        }
        return faults;
    }

    private void form(RegisterField field, FilledForm filled, List<FormFault> faults) {
        filled.answers()
                .one(field)
                .filter(answer -> !field.kind().takes(answer))
                .ifPresent(answer -> faults.add(fault(field, "form.kind." + field.kind())));
    }

    /** As in the task where a decision is recorded. */
    private void adoption(FilledForm filled, List<FormFault> faults) {
        boolean isByRole =
                filled.answers().one(ADOPTER).filter(PolicyForms::isRole).isPresent();
        if (!isByRole && filled.answers().one(PARAGRAPH).isEmpty()) {
            faults.add(lacking(PARAGRAPH));
        }
        past(filled, faults);
        Optional<LocalDate> decided = OfficeForms.day(filled.answers(), DECIDED_ON);
        OfficeForms.day(filled.answers(), FROM)
                .filter(from -> decided.filter(from::isBefore).isPresent())
                .ifPresent(from -> faults.add(fault(FROM, "form.before-decision")));
    }

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
        past(filled, faults);
    }

    private FormFault lacking(RegisterField field) {
        return new FormFault(field, words.get("form.lacking", "field", words.label(field)));
    }

    private FormFault fault(RegisterField field, String key) {
        return new FormFault(field, words.get(key));
    }
}

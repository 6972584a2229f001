package se.namndbesok.web.register;

import static se.namndbesok.web.register.RegisterField.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.namndbesok.document.TextCheck;

/** What a form of the register asks beyond what the reader of the files does. */
@Component
class FormChecks {

    private final AdoptionChecks adoptions;
    private final Words words;
    private final Clock clock;

    FormChecks(AdoptionChecks adoptions, Words words, Clock clock) {
        this.adoptions = adoptions;
        this.words = words;
        this.clock = clock;
    }

    /** Every fault at once. */
    List<FormFault> of(FilledForm filled) {
        List<FormFault> faults = new ArrayList<>();
        filled.fields().stream()
                .filter(field -> filled.answers().several(field).stream().anyMatch(TextCheck::hasIdentityNumber))
                .forEach(field -> faults.add(words.fault(field, "identity-number")));
        if (isOfNoProvider(filled)) {
            faults.add(words.lacking(PROVIDER));
        }
        past(filled, faults);
        faults.addAll(adoptions.of(filled));
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
            faults.add(words.fault(TO, "form.kind.DATE"));
        }
        return faults;
    }

    private void form(RegisterField field, FilledForm filled, List<FormFault> faults) {
        FieldKind kind = field.kind();
        filled.answers().one(field).ifPresent(answer -> {
            if (!kind.takes(answer)) {
                faults.add(words.fault(field, "form.kind." + kind));
            } else if (kind.most() < Integer.MAX_VALUE && Integer.parseInt(answer) > kind.most()) {
                faults.add(new FormFault(field, words.get("form.most." + kind, "most", kind.most())));
            }
        });
    }

    /** A decision is told of when it is made. */
    private void past(FilledForm filled, List<FormFault> faults) {
        OfficeForms.day(filled.answers(), DECIDED_ON)
                .filter(LocalDate.now(clock)::isBefore)
                .ifPresent(day -> faults.add(words.fault(DECIDED_ON, "form.decided-later")));
    }
}

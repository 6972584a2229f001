package se.namndbesok.web.register;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Fault;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterOrigin.Source;
import se.namndbesok.register.RegisterRefused;
import se.namndbesok.web.register.ProposedLoad.Wish;

/** From a form of the register to what it would do, or to what is wrong with it, each fault at the field that it is about. */
@Component
class FormProposals {

    private final RegisterForms forms;
    private final RegisterChoices choices;
    private final FormChecks checks;
    private final FormShares shares;
    private final ProposedLoads loads;
    private final Words words;

    FormProposals(
            RegisterForms forms,
            RegisterChoices choices,
            FormChecks checks,
            FormShares shares,
            ProposedLoads loads,
            Words words) {
        this.forms = forms;
        this.choices = choices;
        this.checks = checks;
        this.shares = shares;
        this.loads = loads;
        this.words = words;
    }

    /** @param load null where there are faults */
    record Outcome(ProposedLoad load, List<FormFault> faults) {}

    Outcome propose(FilledForm filled, HttpSession session) {
        List<FormFault> faults = new ArrayList<>(lacking(filled));
        faults.addAll(foreign(filled));
        faults.addAll(checks.of(filled));
        shares.wrong(filled).stream()
                .map(line -> new FormFault(RegisterField.SHARES, words.get("form.share", "line", line)))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            faults.addAll(undecided(filled));
            return new Outcome(null, faults);
        }
        try {
            FilledForm written = shares.inFiles(filled);
            return new Outcome(loads.propose(new Wish(Source.FORM, now -> edited(written, now)), session), List.of());
        } catch (RegisterRefused refused) {
            return new Outcome(
                    null,
                    refused.faults().stream()
                            .map(fault -> fault(filled, fault))
                            .distinct()
                            .toList());
        } catch (NotInTheRegister unknown) {
            return new Outcome(null, List.of(new FormFault(null, words.get("form.unknown"))));
        }
    }

    private List<RegisterFile> edited(FilledForm filled, List<RegisterFile> now) {
        RegisterEdit edit = new RegisterEdit(now);
        if (!forms.write(filled, edit)) {
            throw new NotInTheRegister();
        }
        return edit.files();
    }

    private List<FormFault> lacking(FilledForm filled) {
        Answered answers = filled.answers();
        boolean isLeadOpen = answers.several(RegisterField.POLITICIANS).size() > 1;
        return filled.fields().stream()
                .filter(field -> filled.form().needs(field) || isLeadOpen && field == RegisterField.LEAD)
                .filter(field -> answers.several(field).isEmpty())
                .map(field -> new FormFault(field, words.get("form.lacking", "field", words.label(field))))
                .toList();
    }

    /** No appointment without the board's decision (AC-01); at the first of its questions that has no answer. */
    private List<FormFault> undecided(FilledForm filled) {
        return Stream.of(RegisterField.DECIDED_ON, RegisterField.PARAGRAPH)
                .filter(field -> filled.form() == RegisterChangeForm.NEW_ASSIGNMENT)
                .filter(field -> filled.answers().several(field).isEmpty())
                .limit(1)
                .map(field -> new FormFault(field, words.decision()))
                .toList();
    }

    /** Whatever is chosen must be among the choices of this board: another board's things are not there. */
    private List<FormFault> foreign(FilledForm filled) {
        return filled.fields().stream()
                .filter(RegisterField::isChosen)
                .filter(field -> filled.thing() == null || filled.answers().isTouched(field))
                .filter(field -> !choices.of(field, filled.board())
                        .keySet()
                        .containsAll(filled.answers().several(field)))
                .map(field -> new FormFault(field, words.get("form.unknown")))
                .toList();
    }

    private FormFault fault(FilledForm filled, Fault fault) {
        List<RegisterField> about = filled.fields().stream()
                .filter(field -> fault.key() != null && field.writes(fault.key()))
                .toList();
        Optional<RegisterField> field = about.stream()
                .filter(each -> filled.answers().several(each).isEmpty())
                .findFirst()
                .or(() -> about.stream().findFirst());
        return new FormFault(field.orElse(null), words.forCodes(inWords(filled, fault)));
    }

    /** Without the keys of the files, and with names for ids. */
    private String inWords(FilledForm filled, Fault fault) {
        String text = fault.message();
        if (fault.key() != null && text.startsWith(fault.key() + ": ")) {
            text = text.substring(fault.key().length() + 2);
        }
        Optional<RegisterField> lacking = filled.fields().stream()
                .filter(field -> field.writes(String.valueOf(fault.key())))
                .findFirst();
        if (lacking.isPresent() && text.equals(fault.key() + " saknas.")) {
            return words.get("form.lacking", "field", words.label(lacking.get()));
        }
        for (RegisterField field : filled.fields()) {
            for (Map.Entry<String, String> choice :
                    choices.of(field, filled.board()).entrySet()) {
                if (field.isPerson() && filled.answers().several(field).contains(choice.getKey())) {
                    text = text.replace(choice.getKey(), choice.getValue());
                }
            }
        }
        return text;
    }
}

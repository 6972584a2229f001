package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Fault;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.RegisterFile;
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
    private final FaultWords texts;
    private final Words words;

    FormProposals(
            RegisterForms forms,
            RegisterChoices choices,
            FormChecks checks,
            FormShares shares,
            ProposedLoads loads,
            FaultWords texts,
            Words words) {
        this.texts = texts;
        this.forms = forms;
        this.choices = choices;
        this.checks = checks;
        this.shares = shares;
        this.loads = loads;
        this.words = words;
    }

    /** @param load null where there are faults */
    record Outcome(ProposedLoad load, List<FormFault> faults) {}

    Outcome propose(FilledForm filled, HttpServletRequest request) {
        List<FormFault> faults = new ArrayList<>(unreadable(filled));
        boolean isReadable = faults.isEmpty();
        faults.addAll(lacking(filled));
        faults.addAll(checks.of(filled));
        FilledForm written = shares.inFiles(filled);
        Wish wish = Wish.of(TypedForm.of(request), now -> edited(written, now));
        try {
            if (faults.isEmpty()) {
                return new Outcome(loads.propose(wish, request.getSession()), List.of());
            }
            if (isReadable) {
                loads.check(wish);
            }
        } catch (RegisterRefused refused) {
            add(refused.faults(), filled, faults);
        } catch (NotInTheRegister unknown) {
            if (faults.isEmpty()) {
                faults.add(new FormFault(null, words.get("form.unknown")));
            }
        }
        return new Outcome(null, faults);
    }

    /** What the reader says, but not of a field that has a fault already, nor of something that is not there for want of one. */
    private void add(List<Fault> said, FilledForm filled, List<FormFault> faults) {
        List<FormFault> before = List.copyOf(faults);
        said.stream()
                .map(fault -> fault(filled, fault))
                .distinct()
                .filter(fault -> before.isEmpty() || fault.field() != null)
                .filter(fault -> before.stream().noneMatch(other -> other.field() == fault.field()))
                .forEach(faults::add);
    }

    /** What the files' reader could not make anything of. */
    private List<FormFault> unreadable(FilledForm filled) {
        List<FormFault> faults = new ArrayList<>(foreign(filled));
        faults.addAll(checks.kinds(filled));
        shares.wrong(filled).stream()
                .map(line -> new FormFault(RegisterField.SHARES, words.get("form.share", "line", line)))
                .forEach(faults::add);
        return faults;
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
                .map(words::lacking)
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
        return new FormFault(field.orElse(null), texts.at(field.orElse(null), fault));
    }
}

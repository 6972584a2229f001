package se.namndbesok.web.register;

import static se.namndbesok.web.register.RegisterField.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader;
import se.namndbesok.register.PolicyHeader.Adoption;

/** What the forms ask of a decision on a governing document: on a proposal, or another one on the version in force. */
@Component
class AdoptionChecks {

    private final Policies policies;
    private final Words words;
    private final Clock clock;

    AdoptionChecks(Policies policies, Words words, Clock clock) {
        this.policies = policies;
        this.words = words;
        this.clock = clock;
    }

    /** Every fault at once; none of a form that is not about a decision. */
    List<FormFault> of(FilledForm filled) {
        List<FormFault> faults = new ArrayList<>();
        if (filled.form() == RegisterChangeForm.ADOPT_PROPOSAL) {
            adoption(filled, faults);
        } else if (filled.form() == RegisterChangeForm.POLICY_FACTS && filled.has(DECIDED_ON)) {
            anotherDecision(filled, faults);
        }
        return faults;
    }

    /** As in the task where a decision is recorded. */
    private void adoption(FilledForm filled, List<FormFault> faults) {
        paragraph(filled, faults);
        Optional<LocalDate> decided = OfficeForms.day(filled.answers(), DECIDED_ON);
        OfficeForms.day(filled.answers(), FROM)
                .filter(from -> decided.filter(day -> !PolicyHeader.mayBegin(from, day, LocalDate.now(clock)))
                        .isPresent())
                .ifPresent(from -> faults.add(words.fault(FROM, "form.begins")));
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

    /** How long a decided version is valid is decided too. */
    private void anotherDecision(FilledForm filled, List<FormFault> faults) {
        boolean isDated = filled.answers().one(DECIDED_ON).isPresent();
        boolean isNumbered = filled.answers().one(PARAGRAPH).isPresent();
        boolean isAdopted = filled.answers().one(ADOPTER).isPresent();
        if (filled.touched().contains(VALID_TO) && !isDated) {
            faults.add(words.fault(DECIDED_ON, "form.validity-decided"));
        } else if ((isNumbered || isAdopted) && !isDated) {
            faults.add(words.lacking(DECIDED_ON));
        }
        if (isDated && !isAdopted) {
            faults.add(words.lacking(ADOPTER));
        } else if (isDated) {
            paragraph(filled, faults);
        }
    }

    /** A board adopts with a paragraph, a role without (C-03). */
    private void paragraph(FilledForm filled, List<FormFault> faults) {
        boolean isByRole =
                filled.answers().one(ADOPTER).filter(PolicyForms::isRole).isPresent();
        if (!isByRole && filled.answers().one(PARAGRAPH).isEmpty()) {
            faults.add(words.lacking(PARAGRAPH));
        }
    }
}

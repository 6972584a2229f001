package se.namndbesok.contactvisit.steps;

import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Masking;
import se.namndbesok.contactvisit.Secrecy.Finding;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.register.Units;

/** The questions of an examination of secrecy: what was found, what is masked, and whether the provider gets a copy. */
@Component
class SecrecyForm {

    private final Units units;

    SecrecyForm(Units units) {
        this.units = units;
    }

    void show(ContactVisit visit, FormData form) {
        form.put("isProvider", isProvider(visit));
    }

    /** Whether sending the report to the unit would be a disclosure. */
    boolean isProvider(ContactVisit visit) {
        return units.get(visit.unitId()).provider() != null;
    }

    SecrecyFinding read(ContactVisit visit, VisitReport report, FormData form, Problems problems) {
        String finding = form.textOrEmpty("finding");
        if (finding.isEmpty()) {
            return null; // no answer, or an unknown one: the form's own rules have said so
        }
        boolean isMasked = Finding.valueOf(finding) == Finding.MASKED;
        Masking masking = isMasked ? Masking.of(form.textOrEmpty("passages")) : new Masking(List.of());
        problems.at("passages").addIf(isMasked && !masking.fits(report.content()), "err.passages");
        boolean unanswered = isProvider(visit) && form.text("copy").isEmpty();
        problems.addIf(unanswered, "err.required", "field", "Får utföraren en kopia av rapporten?");
        return new SecrecyFinding(
                Finding.valueOf(finding), masking, form.textOrEmpty("copy").equals("YES"));
    }
}

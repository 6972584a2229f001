package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_REPORT_APPROVED;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_SECRECY_TO_BE_EXAMINED;

import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ReportState;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReport.Returned;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/**
 * The secretary checks the form only: approves, hands back with a reason from the list, or has the secrecy examined (E13);
 * never edits (B-21, AC-25).
 */
@Component
class CheckReport extends VisitTask<CheckReport.Checked> {

    private final VisitReports reports;
    private final ReportView view;
    private final EarlierVersions earlier;
    private final SecrecyForm secrecy;

    CheckReport(VisitDesk desk, VisitReports reports, ReportView view, EarlierVersions earlier, SecrecyForm secrecy) {
        super(desk);
        this.reports = reports;
        this.view = view;
        this.earlier = earlier;
        this.secrecy = secrecy;
    }

    @Override
    protected void show(Work work, FormData form) {
        view.show(visit(work), form);
        secrecy.show(visit(work), form);
        earlier.show(work.id(), form);
    }

    @Override
    protected Checked read(Work work, FormData form, Problems problems) {
        String decision = form.textOrEmpty("decision");
        problems.at("decision").addIf(decision.equals("APPROVE") && isOwnTyping(work), "err.twoPeople");
        if (!decision.equals("RETURN")) {
            return new Checked(decision, null);
        }
        String reason = form.textOrEmpty("reason");
        problems.addIf(reason.isEmpty(), "err.required", "field", "Anledning");
        boolean bare = reason.equals("OTHER") && form.text("remark").isEmpty();
        problems.addIf(bare, "err.required", "field", "Kommentar till den som har skrivit");
        return new Checked(decision, new Returned(reason, form.text("remark").orElse(null)));
    }

    /** What one person has typed in from paper, another approves, unless the author has confirmed it (E19). */
    private boolean isOwnTyping(Work work) {
        VisitReport report = reports.latest(work.id());
        return work.person().equals(report.typedBy()) && !report.isAuthorsOwn();
    }

    /** What the secretary decided; returned is null unless the report goes back. */
    record Checked(String decision, Returned returned) {}

    @Override
    protected void accept(Work work, Checked checked) {
        work.set(IS_REPORT_APPROVED, checked.decision().equals("APPROVE"));
        work.set(IS_SECRECY_TO_BE_EXAMINED, checked.decision().equals("EXAMINE"));
        switch (checked.decision()) {
            case "RETURN" -> reports.handBack(work.id(), checked.returned());
            case "EXAMINE" -> reports.become(work.id(), ReportState.SECRECY_EXAMINED);
            default -> reports.become(work.id(), ReportState.APPROVED);
        }
    }
}

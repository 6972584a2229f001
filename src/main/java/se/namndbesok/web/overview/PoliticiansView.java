package se.namndbesok.web.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;

/** What the overview shows a politician: visits, own units, what the others have written, and the role (A-17..A-20). */
@Component
class PoliticiansView {

    private final VisitRows visits;
    private final UnitRows units;
    private final ReportRows reports;
    private final RoleNotes reminders;

    PoliticiansView(VisitRows visits, UnitRows units, ReportRows reports, RoleNotes reminders) {
        this.visits = visits;
        this.units = units;
        this.reports = reports;
        this.reminders = reminders;
    }

    void show(Viewer me, LocalDate today, Model model) {
        Set<String> boards = me.boards(Part.POLITICIAN);
        List<OwnUnit> own = units.of(me.id(), today);
        Set<String> ids = own.stream().map(OwnUnit::unitId).collect(Collectors.toSet());
        Set<String> policies = own.stream().map(OwnUnit::policyKey).collect(Collectors.toSet());
        model.addAttribute("visits", visits.of(me.id()));
        model.addAttribute("units", own);
        model.addAttribute("reports", UnitRows.byUnit(reports.last(ids)));
        model.addAttribute("unread", reports.unread(me.id(), boards, today));
        model.addAttribute("reminders", reminders.of(policies, today));
    }
}

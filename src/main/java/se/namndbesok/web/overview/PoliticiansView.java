package se.namndbesok.web.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.studyvisits.VisitCard;
import se.namndbesok.web.studyvisits.VisitCards;

/** What the overview shows a politician: visits, own units, what the others have written, and the role (A-17..A-20). */
@Component
class PoliticiansView {

    private final VisitRows visits;
    private final UnitRows units;
    private final ReportRows reports;
    private final RoleNotes reminders;
    private final VisitCards studyVisits;

    PoliticiansView(VisitRows visits, UnitRows units, ReportRows reports, RoleNotes reminders, VisitCards studyVisits) {
        this.visits = visits;
        this.units = units;
        this.reports = reports;
        this.reminders = reminders;
        this.studyVisits = studyVisits;
    }

    void show(Viewer me, LocalDate today, Model model) {
        Set<String> boards = me.boards(Part.POLITICIAN);
        List<OwnUnit> own = units.of(me.id(), today);
        Set<String> ids = own.stream().map(OwnUnit::unitId).collect(Collectors.toSet());
        Set<String> policies = own.stream().map(OwnUnit::policyKey).collect(Collectors.toSet());
        model.addAttribute("visits", visits.of(me.id()));
        List<VisitCard> offered = studyVisits.of(me, today, today.plusYears(1)).stream()
                .filter(visit -> !visit.state().equals("CANCELLED"))
                .toList();
        model.addAttribute(
                "studyVisits", offered.stream().filter(VisitCard::isOwn).toList());
        model.addAttribute("offeredStudyVisits", offered.size());
        model.addAttribute("units", own);
        model.addAttribute("reports", UnitRows.byUnit(reports.last(ids)));
        model.addAttribute("unread", reports.unread(me.id(), boards, today));
        model.addAttribute("reminders", reminders.of(policies, today));
    }
}

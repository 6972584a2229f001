package se.namndbesok.web.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;

/** The fact sheet of a unit, for those of its board and for its manager; to everybody else it is not there. */
@Controller
class UnitPages {

    private final UnitRows units;
    private final ReportRows reports;
    private final VisitRows visits;
    private final Clock clock;

    UnitPages(UnitRows units, ReportRows reports, VisitRows visits, Clock clock) {
        this.units = units;
        this.reports = reports;
        this.visits = visits;
        this.clock = clock;
    }

    @GetMapping("/enheter/{id}")
    String show(@PathVariable String id, Viewer me, Model model) {
        LocalDate today = LocalDate.now(clock);
        FactSheet sheet = units.sheet(id, today)
                .filter(it ->
                        isOfBoard(me, it) || units.managedBy(me.id(), today).contains(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("unit", sheet);
        model.addAttribute("reports", isOfBoard(me, sheet) ? reports.last(List.of(id)) : List.of());
        if (me.boards(Part.SECRETARY).contains(sheet.boardId())) {
            model.addAttribute("visits", visits.at(List.of(id)));
        }
        model.addAttribute(
                "assignment",
                units.of(me.id(), today).stream()
                        .filter(it -> it.unitId().equals(id))
                        .findFirst()
                        .orElse(null));
        return "enhet";
    }

    private static boolean isOfBoard(Viewer me, FactSheet sheet) {
        return me.boards(
                        Part.POLITICIAN,
                        Part.SECRETARY,
                        Part.REGISTRAR,
                        Part.HEAD_OF_ADMINISTRATION,
                        Part.DEPARTMENT_HEAD,
                        Part.QUALITY_STRATEGIST)
                .contains(sheet.boardId());
    }
}

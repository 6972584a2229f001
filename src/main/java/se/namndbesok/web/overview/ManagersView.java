package se.namndbesok.web.overview;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.namndbesok.web.frame.Viewer;

/** What the overview shows a unit manager: who comes to visit, and when. */
@Component
class ManagersView {

    private final VisitRows visits;
    private final UnitRows units;

    ManagersView(VisitRows visits, UnitRows units) {
        this.visits = visits;
        this.units = units;
    }

    void show(Viewer me, LocalDate today, Model model) {
        model.addAttribute("visitors", visits.at(units.managedBy(me.id(), today)));
    }
}

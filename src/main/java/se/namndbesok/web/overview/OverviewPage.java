package se.namndbesok.web.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.namndbesok.engine.TaskDesk;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.studyvisits.VisitCard;
import se.namndbesok.web.studyvisits.VisitCards;
import se.namndbesok.web.tasks.TaskList;

/** The first page: what the person who is logged in has to do, to visit and to read. */
@Controller
class OverviewPage {

    private final TaskDesk tasks;
    private final PoliticiansView politicians;
    private final SecretaryDesk secretaries;
    private final CoverageRows coverage;
    private final ManagersView managers;
    private final VisitCards studyVisits;
    private final Clock clock;

    OverviewPage(
            TaskDesk tasks,
            PoliticiansView politicians,
            SecretaryDesk secretaries,
            CoverageRows coverage,
            ManagersView managers,
            VisitCards studyVisits,
            Clock clock) {
        this.tasks = tasks;
        this.politicians = politicians;
        this.secretaries = secretaries;
        this.coverage = coverage;
        this.managers = managers;
        this.studyVisits = studyVisits;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Viewer me, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("tasks", TaskList.of(tasks.of(me.id()), today));
        studyVisits(me, today, model);
        if (me.is(Part.POLITICIAN)) {
            politicians.show(me, today, model);
        }
        if (me.is(Part.UNIT_MANAGER)) {
            managers.show(me, today, model);
        }
        if (me.is(Part.SECRETARY)) {
            Set<String> boards = me.boards(Part.SECRETARY);
            model.addAttribute("late", secretaries.late(me.id(), boards, today));
            model.addAttribute("meetings", secretaries.next(boards, today));
        }
        model.addAttribute("coverage", coverage.of(me.boards(Part.PRESIDIUM), today));
        return "oversikt";
    }

    /** Those that one comes to, and how many there are for whoever may open them. */
    private void studyVisits(Viewer me, LocalDate today, Model model) {
        List<VisitCard> coming = studyVisits.of(me, today, today.plusYears(1)).stream()
                .filter(visit -> !visit.state().equals("CANCELLED"))
                .toList();
        model.addAttribute(
                "studyVisits", coming.stream().filter(VisitCard::isOwn).toList());
        model.addAttribute("allStudyVisits", coming.size());
    }
}

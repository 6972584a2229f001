package se.namndbesok.web.studyvisits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Semester;
import se.namndbesok.web.frame.Viewer;

/** The semester's study visits on one page, each with its sign-up and its calendar file: where the one mail leads (C-21, C-27). */
@Controller
class VisitListPage {

    private final VisitCards visits;
    private final Texts texts;
    private final Clock clock;

    VisitListPage(VisitCards visits, Texts texts, Clock clock) {
        this.visits = visits;
        this.texts = texts;
        this.clock = clock;
    }

    /** A card with its words. */
    public record Line(VisitCard visit, String state, String standing, String seats, boolean isAhead) {}

    @GetMapping("/studiebesok")
    String show(Viewer me, Model model) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = Semester.of(today).firstDay();
        List<Line> lines = visits.of(me, from, from.plusYears(1)).stream()
                .map(visit -> line(visit, today))
                .toList();
        model.addAttribute("coming", lines.stream().filter(Line::isAhead).toList());
        model.addAttribute(
                "been", lines.stream().filter(line -> !line.isAhead()).toList());
        return "studiebesok-lista";
    }

    private Line line(VisitCard visit, LocalDate today) {
        return new Line(
                visit,
                texts.get(visit.stateKey()),
                visit.standing() == null ? null : texts.fill("studyVisit.standing." + visit.standing(), facts(visit)),
                seats(visit),
                !visit.start().toLocalDate().isBefore(today));
    }

    /** "Högst 6. Anmälda: 6. I kön: 2." */
    private String seats(VisitCard visit) {
        Map<String, String> facts = facts(visit);
        String seats = texts.fill(visit.seats() == null ? "studyVisit.seats.free" : "studyVisit.seats.limited", facts);
        return visit.waiting() == 0 ? seats : seats + " " + texts.fill("studyVisit.seats.waiting", facts);
    }

    private static Map<String, String> facts(VisitCard visit) {
        return Map.of(
                "seats", String.valueOf(visit.seats()),
                "count", String.valueOf(visit.coming()),
                "waiting", String.valueOf(visit.waiting()),
                "number", String.valueOf(visit.number()));
    }
}

package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.Board;
import se.namndbesok.register.TermsOfOffice;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;

/** The end of the term of office, in the order that things are done: seats, contact politicians, governing documents. */
@Controller
class TermPages {

    private final RegisterBoards boards;
    private final TermsOfOffice terms;
    private final NextSeats next;
    private final TermSeats seats;
    private final TermAssignments assignments;
    private final TermPolicies policies;
    private final BoardRegisterPages frame;
    private final Clock clock;

    TermPages(
            RegisterBoards boards,
            TermsOfOffice terms,
            NextSeats next,
            TermSeats seats,
            TermAssignments assignments,
            TermPolicies policies,
            BoardRegisterPages frame,
            Clock clock) {
        this.boards = boards;
        this.terms = terms;
        this.next = next;
        this.seats = seats;
        this.assignments = assignments;
        this.policies = policies;
        this.frame = frame;
        this.clock = clock;
    }

    /** One of the tables: the key of its texts, and the cells by row. */
    record Table(String key, List<String> columns, List<List<String>> rows) {}

    /** Without tables where the files do not say when the term ends. */
    @GetMapping("/registret/{boardId}/mandatperiod")
    String term(Viewer me, @PathVariable String boardId, Model model) {
        Board board = boards.get(me, boardId);
        frame.around(me, board, "mandatperiod", model);
        Optional<LocalDate> last = next.ends();
        model.addAttribute("isAdministrator", me.is(Part.ADMINISTRATOR));
        model.addAttribute("next", comingAfter(last.orElse(LocalDate.now(clock))));
        model.addAttribute("ends", last.map(SwedishDates::day).orElse(""));
        model.addAttribute("tables", last.map(day -> tables(board, day)).orElse(List.of()));
        return "register/term";
    }

    /** The term that is entered already, as in "2031-01-01 – 2034-12-31"; blank where none is. */
    private String comingAfter(LocalDate last) {
        return terms.newest()
                .filter(term -> term.from().isAfter(last))
                .map(term -> Cells.span(term.from(), term.to()))
                .orElse("");
    }

    private List<Table> tables(Board board, LocalDate last) {
        return List.of(
                new Table("seats", List.of("name", "seat", "next"), seats.rows(board.id(), last)),
                new Table("assignments", List.of("unit", "ending", "coming"), assignments.rows(board.id(), last)),
                new Table("policies", List.of("policy", "validTo", "review"), policies.rows(board, last)));
    }
}

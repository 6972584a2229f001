package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.namndbesok.register.Board;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterRefused;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.register.NextSeats.Seated;
import se.namndbesok.web.register.ProposedLoad.Wish;

/** One table for everybody who sits in a board: who has which seat in the next term of office. */
@Controller
@RequestMapping("/registret/{boardId}/andra/nasta-platser")
class NextSeatPages {

    private static final String FIELD = "plats.";

    private final RegisterBoards boards;
    private final NextSeats seats;
    private final ProposedLoads loads;
    private final RegisterProposals proposals;
    private final TypedBefore typed;
    private final FaultWords texts;
    private final Words words;

    NextSeatPages(
            RegisterBoards boards,
            NextSeats seats,
            ProposedLoads loads,
            RegisterProposals proposals,
            TypedBefore typed,
            FaultWords texts,
            Words words) {
        this.texts = texts;
        this.typed = typed;
        this.boards = boards;
        this.seats = seats;
        this.loads = loads;
        this.proposals = proposals;
        this.words = words;
    }

    @GetMapping
    String table(Viewer me, @PathVariable String boardId, HttpServletRequest request, Model model) {
        Map<String, String> kept = new LinkedHashMap<>();
        typed.in(request, me, model).ifPresent(sent -> sent.forEach((name, values) -> kept.put(name, values.get(0))));
        return show(boards.get(me, boardId), kept, List.of(), model);
    }

    private String show(Board board, Map<String, String> answers, List<String> faults, Model model) {
        model.addAttribute("board", board);
        model.addAttribute("people", seats.of(board));
        model.addAttribute("kinds", seats.kinds());
        model.addAttribute("answers", answers);
        model.addAttribute("faults", faults);
        model.addAttribute("begins", seats.begins().map(LocalDate::toString).orElse(""));
        return "register/next-seats";
    }

    @PostMapping
    String handIn(
            Viewer me,
            @PathVariable String boardId,
            @RequestParam Map<String, String> answers,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Board board = boards.get(me, boardId);
        Map<Seated, String> chosen = chosen(board, answers);
        String fault = chosen.isEmpty() ? "next.none" : "form.unknown";
        boolean isKnown = seats.kinds().keySet().containsAll(chosen.values());
        if (!chosen.isEmpty() && isKnown && seats.begins().isPresent()) {
            LocalDate begins = seats.begins().get();
            try {
                Wish wish = Wish.of(TypedForm.of(request), now -> edited(board, chosen, begins, now));
                return proposals.show(loads.propose(wish, request.getSession()), me, model);
            } catch (RegisterRefused refused) {
                List<String> faults =
                        refused.faults().stream().map(texts::of).distinct().toList();
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                return show(board, answers, faults, model);
            } catch (NotInTheRegister gone) {
                fault = "form.gone";
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(board, answers, List.of(words.get(fault)), model);
    }

    /** Whoever is not in the table is passed over: somebody else has seated the person meanwhile, or never sat. */
    private Map<Seated, String> chosen(Board board, Map<String, String> answers) {
        Map<Seated, String> chosen = new LinkedHashMap<>();
        seats.of(board).forEach(person -> {
            String kind = answers.getOrDefault(FIELD + person.id(), "");
            if (!kind.isBlank()) {
                chosen.put(person, kind);
            }
        });
        return chosen;
    }

    private List<RegisterFile> edited(
            Board board, Map<Seated, String> chosen, LocalDate begins, List<RegisterFile> now) {
        RegisterEdit edit = new RegisterEdit(now);
        if (!seats.write(board, chosen, begins, edit)) {
            throw new NotInTheRegister();
        }
        return edit.files();
    }
}

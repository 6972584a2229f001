package se.namndbesok.web.retention;

import static se.namndbesok.web.frame.Part.RECORDS_OFFICER;
import static se.namndbesok.web.frame.Part.SECRETARY;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.document.PlainText;
import se.namndbesok.document.TextCheck;
import se.namndbesok.register.RetentionRules;
import se.namndbesok.retentionreview.Disposables;
import se.namndbesok.retentionreview.DisposalItem;
import se.namndbesok.retentionreview.Disposals;
import se.namndbesok.retentionreview.Holds;
import se.namndbesok.retentionreview.Holds.Mark;
import se.namndbesok.web.frame.Viewer;

/**
 * What a board has decided to dispose of, what that would be today, and what must not be (X-04, E21). To look changes
 * nothing; here only the mark "Får inte gallras" is set and taken away, disposal itself is two persons' yearly task.
 */
@Controller
@RequestMapping("/gallring")
class RetentionPages {

    private static final int REASON = 300;

    private final RetentionRules rules;
    private final Disposables disposables;
    private final Disposals disposals;
    private final Holds holds;
    private final HoldableThings things;

    RetentionPages(
            RetentionRules rules, Disposables disposables, Disposals disposals, Holds holds, HoldableThings things) {
        this.rules = rules;
        this.disposables = disposables;
        this.disposals = disposals;
        this.holds = holds;
        this.things = things;
    }

    /** One of the board's things that the decisions allow to dispose of. */
    record Listed(DisposalItem item, boolean isHeld) {}

    @GetMapping
    String show(Viewer me, @RequestParam(name = "fel", required = false) String fault, Model model) {
        List<String> boards = List.copyOf(me.boards(SECRETARY, RECORDS_OFFICER));
        if (boards.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("isRefused", fault != null);
        model.addAttribute("boards", boards.stream().map(this::board).toList());
        return "gallring";
    }

    /** What there is to say of one board. */
    record BoardView(String name, List<?> rules, List<Listed> listed, List<Mark> marks, List<DisposalItem> disposed) {}

    private BoardView board(String id) {
        List<Listed> listed = disposables.of(id).stream()
                .map(item -> new Listed(item, holds.isHeld(item.id())))
                .toList();
        return new BoardView(things.board(id), rules.of(id), listed, holds.of(id), disposals.disposed(id));
    }

    /** From this page, or from the page of a report, where one then is again. */
    @PostMapping
    String mark(
            Viewer me,
            @RequestParam("sak") String item,
            @RequestParam("marks") boolean isHeld,
            @RequestParam(name = "anledning", defaultValue = "") String typed,
            @RequestParam(name = "rapport", defaultValue = "false") boolean isReport) {
        HoldableThings.Thing thing =
                things.find(me, item).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String reason = PlainText.normalise(typed).strip();
        boolean isGiven = !reason.isEmpty() && reason.length() <= REASON && !TextCheck.hasIdentityNumber(reason);
        if (isGiven) {
            holds.set(new Mark(item, thing.boardId(), thing.title(), isHeld, reason, me.id(), holds.now()));
        }
        return "redirect:" + (isReport ? "/rapporter/" + item : "/gallring") + (isGiven ? "" : "?fel");
    }
}

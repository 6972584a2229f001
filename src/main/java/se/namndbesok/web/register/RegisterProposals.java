package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.namndbesok.register.RegisterChange;
import se.namndbesok.register.RegisterHistory;
import se.namndbesok.register.RegisterHistory.Entry;
import se.namndbesok.register.RegisterMoved;
import se.namndbesok.register.RegisterRefused;
import se.namndbesok.web.frame.Viewer;

/** What somebody wants of the register: shown with what it would do, then saved; a stale one shows both versions. */
@Controller
class RegisterProposals {

    private final RegisterBoards boards;
    private final ProposedLoads loads;
    private final RegisterHistory history;
    private final HistoryLines lines;
    private final FaultWords texts;
    private final Words words;

    RegisterProposals(
            RegisterBoards boards,
            ProposedLoads loads,
            RegisterHistory history,
            HistoryLines lines,
            FaultWords texts,
            Words words) {
        this.texts = texts;
        this.boards = boards;
        this.loads = loads;
        this.history = history;
        this.lines = lines;
        this.words = words;
    }

    /** Again, from the address that a login or the browser's memory has. */
    @GetMapping("/registret/inlasning/{id}")
    String again(Viewer me, @PathVariable String id, HttpSession session, HttpServletResponse response, Model model) {
        boards.mayChange(me);
        return loads.find(id, session).map(load -> show(load, me, model)).orElseGet(() -> gone(me, response, model));
    }

    String show(ProposedLoad load, Viewer me, Model model) {
        boolean isStale = model.containsAttribute("wanted");
        if (isUnmarked(load) && !isStale) {
            model.addAttribute("old", "UNMARKED");
        } else if (isOvertaken(load) && !isStale) {
            List<Entry> since = since(load);
            model.addAttribute("old", load.wish().source());
            model.addAttribute("since", lines.of(boards.readable(since, me)));
            model.addAttribute("back", TakenBack.of(load.changes(), since));
        }
        model.addAttribute("load", load);
        model.addAttribute("typed", load.wish().typed());
        model.addAttribute("foreign", boards.foreign(load, me));
        around(me, model);
        return "register/proposal";
    }

    /** Whether it would change a register that somebody may have changed since the loaded files or rows were taken down. */
    boolean isOld(ProposedLoad load) {
        return isOvertaken(load) || isUnmarked(load);
    }

    private boolean isOvertaken(ProposedLoad load) {
        return !load.changes().isEmpty() && !since(load).isEmpty();
    }

    /** What comes new takes nothing back. */
    private static boolean isUnmarked(ProposedLoad load) {
        return load.wish().isUnmarked()
                && load.changes().stream().anyMatch(change -> change.action() != RegisterChange.Action.ADDED);
    }

    private List<Entry> since(ProposedLoad load) {
        return load.wish().from() == null
                ? List.of()
                : history.takenBackBy(load.wish().from());
    }

    /** Saves exactly what was shown, or says why it no longer can be (409). */
    @PostMapping("/registret/inlasning/{id}")
    String save(
            Viewer me,
            @PathVariable String id,
            HttpSession session,
            HttpServletResponse response,
            RedirectAttributes on,
            Model model) {
        boards.mayChange(me);
        ProposedLoad load = loads.find(id, session).orElse(null);
        if (load == null) {
            return gone(me, response, model);
        }
        if (!boards.foreign(load, me).isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(load, me, model);
        }
        try {
            loads.save(load, me, session);
            String home = boards.homeOf(load, me);
            on.addAttribute("sparat", load.wish().form());
            return "redirect:" + (home.equals("/register") ? home : home + "/historik");
        } catch (RegisterMoved | RegisterRefused | NotInTheRegister moved) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return stale(load, me, session, model);
        }
    }

    private void around(Viewer me, Model model) {
        String home = boards.home(me);
        model.addAttribute("home", home);
        model.addAttribute("away", home.equals("/register") ? home : home + "/andra");
    }

    private String gone(Viewer me, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        around(me, model);
        return "register/gone";
    }

    /** What was wanted, what others have changed since, and what the same wish would do now. */
    private String stale(ProposedLoad load, Viewer me, HttpSession session, Model model) {
        model.addAttribute("wanted", load.changes());
        model.addAttribute("typed", load.wish().typed());
        model.addAttribute("proposal", load.id());
        model.addAttribute("since", lines.of(boards.readable(history.since(load.since()), me)));
        try {
            return show(loads.propose(load.wish(), session), me, model);
        } catch (RegisterRefused refused) {
            model.addAttribute(
                    "faults",
                    refused.faults().stream().map(texts::of).distinct().toList());
        } catch (NotInTheRegister gone) {
            model.addAttribute("faults", List.of(words.get("form.gone")));
        }
        around(me, model);
        return "register/proposal";
    }
}

package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.namndbesok.register.Fault;
import se.namndbesok.register.RegisterDirectory;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterHistory;
import se.namndbesok.register.RegisterOrigin.Source;
import se.namndbesok.register.RegisterRefused;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.register.ProposedLoad.Wish;

/**
 * Where an administrator has the directory's files read again: shown as every load with what it would do, and what the
 * pages have changed since the directory was read, which it would take back.
 */
@Controller
@RequestMapping("/register")
class DirectoryPages {

    private final RegisterDirectory directory;
    private final RegisterHistory history;
    private final HistoryLines lines;
    private final ProposedLoads loads;
    private final RegisterProposals proposals;

    DirectoryPages(
            RegisterDirectory directory,
            RegisterHistory history,
            HistoryLines lines,
            ProposedLoads loads,
            RegisterProposals proposals) {
        this.directory = directory;
        this.history = history;
        this.lines = lines;
        this.loads = loads;
        this.proposals = proposals;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("isConfigured", directory.isConfigured());
        model.addAttribute("since", lines.of(history.sinceTheFiles()));
        return "register/directory";
    }

    @PostMapping
    String read(Viewer me, HttpSession session, HttpServletResponse response, Model model) {
        if (!directory.isConfigured()) {
            return show(model);
        }
        try {
            List<RegisterFile> files = directory.files();
            return proposals.show(loads.propose(new Wish(Source.FILES, now -> files, null), session), me, model);
        } catch (RegisterRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute(
                    "faults", refused.faults().stream().map(Fault::toString).toList());
            return show(model);
        }
    }
}

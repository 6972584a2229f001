package se.namndbesok.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.namndbesok.Texts;
import se.namndbesok.register.Fault;
import se.namndbesok.register.ImportResult;
import se.namndbesok.register.RegisterDirectory;
import se.namndbesok.register.RegisterRefused;

/** Where an administrator has the register's files read again, and sees what it did or everything that is wrong in them. */
@Controller
@RequestMapping("/register")
class RegisterPage {

    private final RegisterDirectory directory;
    private final Texts texts;

    RegisterPage(RegisterDirectory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @ModelAttribute
    void page(Model model) {
        model.addAttribute("isConfigured", directory.isConfigured());
    }

    @GetMapping
    String show() {
        return "register";
    }

    @PostMapping
    String load(Model model) {
        if (directory.isConfigured()) {
            try {
                model.addAttribute("outcome", said(directory.load()));
            } catch (RegisterRefused refused) {
                model.addAttribute("faults", said(refused));
            }
        }
        return "register";
    }

    private String said(ImportResult result) {
        Map<String, Integer> rows =
                Map.of("added", result.added(), "changed", result.changed(), "retired", result.retired());
        return texts.fill(result.changedAnything() ? "page.register.changed" : "page.register.unchanged", rows);
    }

    private static List<String> said(RegisterRefused refused) {
        return refused.faults().stream().map(Fault::toString).toList();
    }
}

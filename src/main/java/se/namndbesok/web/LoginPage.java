package se.namndbesok.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.namndbesok.Texts;

/** The login page, and the way on to the task list. */
@Controller
class LoginPage {

    private final Texts texts;
    private final ObjectProvider<DemoPeople> demoPeople;

    LoginPage(Texts texts, ObjectProvider<DemoPeople> demoPeople) {
        this.texts = texts;
        this.demoPeople = demoPeople;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/camunda/app/tasklist/default/";
    }

    @GetMapping("/inloggning")
    String login(
            @RequestParam(name = "fel", required = false) String wrong,
            @RequestParam(name = "ut", required = false) String loggedOut,
            Model model) {
        model.addAttribute("t", texts);
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("loggedOut", loggedOut != null);
        DemoPeople people = demoPeople.getIfAvailable();
        model.addAttribute("demoPeople", people == null ? List.of() : people.all());
        model.addAttribute("demoPassword", people == null ? null : people.password());
        return "inloggning";
    }
}

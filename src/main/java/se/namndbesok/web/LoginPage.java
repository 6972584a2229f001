package se.namndbesok.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page. */
@Controller
class LoginPage {

    private final ObjectProvider<DemoPeople> demoPeople;

    LoginPage(ObjectProvider<DemoPeople> demoPeople) {
        this.demoPeople = demoPeople;
    }

    @GetMapping("/inloggning")
    String login(
            @RequestParam(name = "fel", required = false) String wrong,
            @RequestParam(name = "ut", required = false) String loggedOut,
            @RequestParam(name = "slut", required = false) String ended,
            Model model) {
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("loggedOut", loggedOut != null);
        model.addAttribute("ended", ended != null);
        DemoPeople people = demoPeople.getIfAvailable();
        model.addAttribute("demoPeople", people == null ? List.of() : people.all());
        model.addAttribute("demoPassword", people == null ? null : people.password());
        return "inloggning";
    }
}

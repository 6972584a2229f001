package se.namndbesok.web.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what the person who is logged in has to do, to visit and to read. */
@Controller
class OverviewPage {

    @GetMapping("/")
    String show() {
        return "oversikt";
    }
}

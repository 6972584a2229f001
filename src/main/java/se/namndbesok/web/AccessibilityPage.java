package se.namndbesok.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How accessible the service is, and how to tell of what is not; for everybody, as the law asks. */
@Controller
class AccessibilityPage {

    @GetMapping("/tillganglighet")
    String show() {
        return "tillganglighet";
    }
}

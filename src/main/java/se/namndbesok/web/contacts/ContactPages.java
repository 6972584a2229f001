package se.namndbesok.web.contacts;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The contact politicians of each unit, for everybody (A-21, AC-60): a page, the same as JSON, and a notice to print. */
@Controller
class ContactPages {

    private static final CacheControl MINUTES =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

    private final ContactDirectory directory;

    ContactPages(ContactDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/kontaktpolitiker")
    String list(Model model) {
        model.addAttribute("boards", directory.all());
        return "kontaktpolitiker";
    }

    @GetMapping("/kontaktpolitiker.json")
    ResponseEntity<List<PublicContacts>> data() {
        return ResponseEntity.ok().cacheControl(MINUTES).body(directory.all());
    }

    /** A page to print and put up at the unit. */
    @GetMapping("/kontaktpolitiker/{unitId}")
    String notice(@PathVariable String unitId, Model model) {
        model.addAttribute(
                "notice",
                directory.notice(unitId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "kontaktpolitiker-anslag";
    }
}

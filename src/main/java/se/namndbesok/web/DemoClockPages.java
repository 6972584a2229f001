package se.namndbesok.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.demo.DemoTime;
import se.namndbesok.demo.Happening;

/** The demonstration's clock: what time it is there, what comes next, a leap to it, and what has then happened. */
@Controller
@Profile("demo")
@RequestMapping("/demo/klocka")
class DemoClockPages {

    private final DemoTime time;
    private final Texts texts;

    DemoClockPages(DemoTime time, Texts texts) {
        this.time = time;
        this.texts = texts;
    }

    @ModelAttribute
    void page(Model model) {
        model.addAttribute("t", texts);
        model.addAttribute("words", new Words());
    }

    @GetMapping
    String show(
            @RequestParam(name = "sedan", required = false) Instant since,
            @RequestParam(name = "redan", required = false) String already,
            Model model) {
        List<Happening> happened = since == null ? List.of() : time.since(since);
        model.addAttribute("leaps", time.leaps());
        model.addAttribute("now", time.now());
        model.addAttribute("coming", time.coming());
        model.addAttribute("since", since);
        model.addAttribute("already", already != null);
        model.addAttribute("happened", happened);
        return "demo/clock";
    }

    @PostMapping
    String leap(@RequestParam("steg") Step step, @RequestParam("hopp") int seenLeaps) {
        Instant before = time.now();
        boolean leapt = step == Step.MONTH ? time.aMonth(seenLeaps) : time.toNextEvent(seenLeaps);
        return "redirect:/demo/klocka?sedan=" + before + (leapt ? "" : "&redan");
    }

    /** How far a button leaps. */
    enum Step {
        EVENT,
        MONTH
    }

    /** Wording of moments for the template. */
    static class Words {

        public String moment(Instant instant) {
            return SwedishDates.moment(LocalDateTime.ofInstant(instant, Stockholm.ZONE));
        }
    }
}

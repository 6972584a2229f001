package se.namndbesok.web.calendar;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.web.frame.Viewer;

/** A person's calendar, as a list or as a month's sheet, and the address by which a calendar program follows it. */
@Controller
@RequestMapping("/kalender")
class CalendarPages {

    private final PersonalCalendar calendar;
    private final Feeds feeds;
    private final Clock clock;
    private final String baseUrl;

    CalendarPages(
            PersonalCalendar calendar, Feeds feeds, Clock clock, @Value("${namndbesok.base-url}") String baseUrl) {
        this.calendar = calendar;
        this.feeds = feeds;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @GetMapping
    String list(Viewer viewer, @RequestParam(name = "manad", required = false) String asked, Model model) {
        YearMonth month = around(viewer, asked, model);
        model.addAttribute("monthName", name(month) + "–" + name(month.plusMonths(Period.LISTED - 1)));
        model.addAttribute("happenings", calendar.of(viewer, Period.ofList(month, today())));
        return "kalender";
    }

    @GetMapping("/manad")
    String sheet(Viewer viewer, @RequestParam(name = "manad", required = false) String asked, Model model) {
        YearMonth month = around(viewer, asked, model);
        model.addAttribute("monthName", name(month));
        List<Happening> happenings = calendar.of(viewer, Period.ofSheet(month, today()));
        model.addAttribute("sheet", MonthSheet.of(month, happenings, today()));
        return "kalender-manad";
    }

    private YearMonth around(Viewer viewer, String asked, Model model) {
        YearMonth month = month(asked);
        model.addAttribute("month", month);
        model.addAttribute("before", month.minusMonths(1));
        model.addAttribute("after", month.plusMonths(1));
        model.addAttribute("hasFeed", feeds.has(viewer.id()));
        return month;
    }

    private static String name(YearMonth month) {
        return SwedishDates.partial(month.toString());
    }

    /** As in 2027-03; anything else is this month. */
    private YearMonth month(String asked) {
        try {
            return asked == null ? YearMonth.now(clock) : YearMonth.parse(asked);
        } catch (DateTimeException notAMonth) {
            return YearMonth.now(clock);
        }
    }

    /** The address is shown once, on the page that follows. */
    @PostMapping("/prenumeration")
    String subscribe(Viewer viewer, RedirectAttributes next) {
        next.addFlashAttribute("address", baseUrl + "/kalender/flode/" + feeds.renew(viewer.id()) + ".ics");
        return "redirect:/kalender#prenumerera";
    }

    @PostMapping("/prenumeration/bort")
    String unsubscribe(Viewer viewer) {
        feeds.revoke(viewer.id());
        return "redirect:/kalender#prenumerera";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

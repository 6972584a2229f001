package se.namndbesok.web.operations;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Standstills;
import se.namndbesok.engine.Standstills.Standstill;
import se.namndbesok.notice.MailQueue;
import se.namndbesok.notice.MailQueue.Undelivered;

/** What an administrator has to look after: cases that stand still, mails not delivered, jobs that are late. */
@Controller
class OperationsPage {

    private final Standstills standstills;
    private final MailQueue mails;
    private final Texts texts;

    OperationsPage(Standstills standstills, MailQueue mails, Texts texts) {
        this.standstills = standstills;
        this.mails = mails;
        this.texts = texts;
    }

    @GetMapping("/drift")
    String show(Model model) {
        model.addAttribute("late", standstills.late());
        model.addAttribute("oldestJob", moment(standstills.oldest()));
        model.addAttribute("waiting", mails.waiting());
        model.addAttribute("oldestMail", moment(mails.oldestWaiting()));
        model.addAttribute(
                "standstills", standstills.open().stream().map(this::row).toList());
        model.addAttribute("mails", mails.undelivered().stream().map(this::row).toList());
        return "drift";
    }

    /** @param link to the case in Cockpit */
    record Row(String what, String about, String kind, String since, String link) {}

    private Row row(Standstill it) {
        String key = "page.operations.kind." + it.kind();
        return new Row(
                it.process(),
                it.activity(),
                texts.has(key) ? texts.get(key) : it.kind(),
                moment(Optional.of(it.since())),
                Links.cockpit(it.processInstance()));
    }

    private Row row(Undelivered mail) {
        boolean isKnown = mail.recipient() != null;
        String to = isKnown ? mail.recipient() + " <" + mail.email() + ">" : texts.get("page.operations.emptied");
        String next = texts.get(mail.isGivenUp() ? "page.operations.givenUp" : "page.operations.triedAgain");
        return new Row(to, mail.subject(), next + " " + mail.error(), moment(Optional.of(mail.postedAt())), null);
    }

    private static String moment(Optional<Instant> instant) {
        return instant.map(it -> SwedishDates.moment(it.atZone(Stockholm.ZONE).toLocalDateTime()))
                .orElse(null);
    }
}

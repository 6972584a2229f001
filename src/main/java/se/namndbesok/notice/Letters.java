package se.namndbesok.notice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.namndbesok.Texts;
import se.namndbesok.notice.Mail.Invitation;

/** Writes a notice out as a letter in Swedish, with one link, in plain text and in HTML. */
@Component
class Letters {

    private final Texts texts;
    private final ITemplateEngine templates;
    private final MailSettings settings;
    private final Invitations invitations;

    Letters(Texts texts, ITemplateEngine templates, MailSettings settings, Invitations invitations) {
        this.texts = texts;
        this.templates = templates;
        this.settings = settings;
        this.invitations = invitations;
    }

    Mail write(Notice notice) {
        String stem = "mail." + notice.text();
        Map<String, String> facts = facts(notice);
        Words words = new Words(
                PlainLine.of(texts.fill(stem + ".subject", facts)),
                texts.fill(stem + ".body", facts) + calendarLine(notice.calendar()),
                texts.get(stem + ".link"),
                settings.absolute(notice.link()),
                PlainLine.of(notice.sender()),
                texts.get("mail.footer"));
        return new Mail(
                new Recipient(
                        PlainLine.of(notice.to().name()),
                        PlainLine.of(notice.to().email())),
                board(words.sender()),
                words.subject(),
                words.asText(),
                html(words),
                invitation(notice.calendar()));
    }

    private static Map<String, String> facts(Notice notice) {
        Map<String, String> facts = new HashMap<>();
        facts.put("firstName", notice.to().firstName());
        facts.put("sender", PlainLine.of(notice.sender()));
        notice.facts().forEach((name, value) -> facts.put(name, PlainLine.lines(value)));
        return facts;
    }

    private String calendarLine(CalendarEntry calendar) {
        return calendar == null
                ? ""
                : "\n\n" + texts.get("mail.calendar." + calendar.method().name().toLowerCase());
    }

    private Invitation invitation(CalendarEntry calendar) {
        return calendar == null
                ? null
                : new Invitation(invitations.write(calendar), calendar.method().name());
    }

    /** "Nämndsekreteraren, Omsorgsnämnden" signs; the envelope says who the mail is from: the board. */
    private static String board(String sender) {
        return sender.substring(sender.indexOf(',') + 1).strip();
    }

    private String html(Words words) {
        Context context = new Context();
        context.setVariable("words", words);
        return templates.process("mail/letter", context);
    }

    /** What stands in a letter. */
    record Words(String subject, String body, String label, String address, String sender, String footer) {

        /** The body's paragraphs, each a list of lines. */
        public List<List<String>> paragraphs() {
            return Arrays.stream(body.split("\n\n"))
                    .map(paragraph -> List.of(paragraph.split("\n")))
                    .toList();
        }

        String asText() {
            return String.join("\n\n", body, label + ":\n" + address, sender, "-- \n" + footer) + "\n";
        }
    }
}

package se.namndbesok.notice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.namndbesok.Texts;
import se.namndbesok.notice.CalendarEntry.Method;
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
                texts.fill(stem + ".body", facts) + calendarLine(notice),
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
                invitation(notice));
    }

    private static Map<String, String> facts(Notice notice) {
        Map<String, String> facts = new HashMap<>();
        facts.put("firstName", notice.to().firstName());
        facts.put("sender", PlainLine.of(notice.sender()));
        notice.facts().forEach((name, value) -> facts.put(name, PlainLine.lines(value)));
        return facts;
    }

    private static Optional<Method> method(Notice notice) {
        return notice.offered().isEmpty()
                ? Optional.ofNullable(notice.calendar()).map(CalendarEntry::method)
                : Optional.of(Method.PUBLISH);
    }

    private String calendarLine(Notice notice) {
        return method(notice)
                .map(method ->
                        "\n\n" + texts.get("mail.calendar." + method.name().toLowerCase()))
                .orElse("");
    }

    private Invitation invitation(Notice notice) {
        List<CalendarEntry> entries = notice.offered().isEmpty() ? single(notice) : notice.offered();
        return method(notice)
                .map(method -> new Invitation(invitations.write(entries, method), method.name()))
                .orElse(null);
    }

    private static List<CalendarEntry> single(Notice notice) {
        return notice.calendar() == null ? List.of() : List.of(notice.calendar());
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

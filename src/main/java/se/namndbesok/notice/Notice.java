package se.namndbesok.notice;

import java.util.List;
import java.util.Map;

/**
 * Something a person is told by mail. It carries facts only (names of units and people, dates, numbers, listed
 * reasons), never a text that somebody wrote: mail is read by others and kept elsewhere.
 *
 * @param key unique and the same on a retry: who, what, which occasion; at most one mail is ever queued per key
 * @param text stem of the text: mail.&lt;text&gt;.subject, .body and .link in messages_sv.properties
 * @param facts what fills the text's named places; firstName and sender are filled by themselves
 * @param link path of the one link, from "/"
 * @param sender sign-off, "Nämndsekreteraren, Omsorgsnämnden"; what follows the comma is the name on the envelope
 * @param calendar the visit for the recipient's calendar, or null
 * @param offered appointments that come as a file to open, where nobody is invited; else none
 * @param subject business key of the case
 * @param processInstanceId where an undeliverable notice is shown, or null
 */
public record Notice(
        String key,
        Recipient to,
        String text,
        Map<String, String> facts,
        String link,
        String sender,
        CalendarEntry calendar,
        List<CalendarEntry> offered,
        String subject,
        String processInstanceId) {

    /** A notice without anything offered. */
    public Notice(
            String key,
            Recipient to,
            String text,
            Map<String, String> facts,
            String link,
            String sender,
            CalendarEntry calendar,
            String subject,
            String processInstanceId) {
        this(key, to, text, facts, link, sender, calendar, List.of(), subject, processInstanceId);
    }

    public Notice {
        facts = Map.copyOf(facts);
        offered = List.copyOf(offered);
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException("A notice needs a key");
        }
        if (link == null || !link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("Not a path in this application: " + link);
        }
    }
}

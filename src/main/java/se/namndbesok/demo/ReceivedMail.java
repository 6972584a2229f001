package se.namndbesok.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A mail that reached the demo's mail server, taken apart.
 *
 * @param number 1 for the first since start
 * @param html null if the mail has none, as have text and calendar
 */
public record ReceivedMail(
        int number,
        Instant receivedAt,
        String from,
        String to,
        String subject,
        String text,
        String html,
        String calendar,
        List<Attachment> attachments) {

    /** By when it was sent; the demonstration's first mails do not arrive in that order. */
    static final Comparator<ReceivedMail> NEWEST_FIRST = Comparator.comparing(ReceivedMail::receivedAt)
            .thenComparing(ReceivedMail::number)
            .reversed();

    /** A file that came with the mail. */
    public record Attachment(String fileName, String contentType, byte[] bytes) {}
}

package se.namndbesok.demo;

import java.time.Instant;
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

    /** A file that came with the mail. */
    public record Attachment(String fileName, String contentType, byte[] bytes) {}
}

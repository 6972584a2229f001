package se.namndbesok.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.namndbesok.demo.ReceivedMail.Attachment;

/** Takes a MIME message apart. */
class MailParts {

    private final List<Attachment> attachments = new ArrayList<>();
    private String text;
    private String html;
    private String calendar;

    private MailParts() {}

    static ReceivedMail of(MimeMessage message, int number, Instant receivedAt) throws MessagingException, IOException {
        MailParts parts = new MailParts();
        parts.take(message);
        return new ReceivedMail(
                number,
                receivedAt,
                addresses(message.getFrom()),
                addresses(message.getAllRecipients()),
                message.getSubject(),
                parts.text,
                parts.html,
                parts.calendar,
                parts.attachments);
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                take(parts.getBodyPart(i));
            }
        } else if (part.getFileName() != null) {
            attachments.add(attachment(part));
        } else if (part.isMimeType("text/calendar")) {
            calendar = new String(part.getInputStream().readAllBytes(), UTF_8);
        } else if (part.isMimeType("text/html")) {
            html = (String) part.getContent();
        } else if (part.isMimeType("text/plain")) {
            text = (String) part.getContent();
        }
    }

    private static Attachment attachment(Part part) throws MessagingException, IOException {
        return new Attachment(
                MimeUtility.decodeText(part.getFileName()),
                part.getContentType().split(";")[0],
                part.getInputStream().readAllBytes());
    }

    private static String addresses(Address[] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(address -> nameAndAddress((InternetAddress) address))
                        .collect(Collectors.joining(", "));
    }

    private static String nameAndAddress(InternetAddress address) {
        String name = address.getPersonal();
        return name == null ? address.getAddress() : name + " <" + address.getAddress() + ">";
    }
}

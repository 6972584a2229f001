package se.namndbesok.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import se.namndbesok.notice.Mail.Invitation;

/** Hands mail to the mail server, as MIME with text, HTML and, last, the calendar part as alternatives. */
@Component
class MailServer {

    private final JavaMailSender server;
    private final MailSettings settings;

    MailServer(JavaMailSender server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Returns when the server has taken the mail; the same row has the same Message-ID every time. */
    void send(OutboxRow row) throws MessagingException {
        server.send(fill(server.createMimeMessage(), row));
    }

    private MimeMessage fill(MimeMessage message, OutboxRow row) throws MessagingException {
        Mail mail = row.mail();
        message.setFrom(address(settings.from(), mail.senderName()));
        message.setRecipient(RecipientType.TO, recipient(mail.to()));
        message.setSubject(mail.subject(), UTF_8.name());
        message.setSentDate(Date.from(row.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "sv");
        message.setContent(content(mail));
        message.saveChanges();
        message.setHeader("Message-ID", settings.messageId(row.id())); // after saveChanges, which writes its own
        return message;
    }

    private static InternetAddress recipient(Recipient to) throws MessagingException {
        InternetAddress recipient = address(to.email() == null ? "" : to.email(), to.name());
        recipient.validate();
        return recipient;
    }

    private static InternetAddress address(String email, String name) {
        try {
            return new InternetAddress(email, name, UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
    }

    /** A file to open is beside the letter: as an alternative a calendar program would take the letter for an invitation. */
    private static Multipart content(Mail mail) throws MessagingException {
        if (!isFile(mail)) {
            return alternatives(mail);
        }
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(alternatives(mail));
        MimeBodyPart file = calendar(mail.invitation());
        file.setFileName("kalender.ics");
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", letter, file);
    }

    private static boolean isFile(Mail mail) {
        return mail.invitation() != null && mail.invitation().method().equals(CalendarEntry.Method.PUBLISH.name());
    }

    private static Multipart alternatives(Mail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8.name(), "html");
        MimeMultipart alternatives = new MimeMultipart("alternative", text, html);
        if (mail.invitation() != null && !isFile(mail)) {
            alternatives.addBodyPart(calendar(mail.invitation()));
        }
        return alternatives;
    }

    // MimeMessageHelper knows no third alternative, and Outlook reads the calendar only as the last one.
    private static MimeBodyPart calendar(Invitation invitation) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(invitation.ics().getBytes(UTF_8), "text/calendar")));
        part.setHeader(
                "Content-Type", "text/calendar; charset=utf-8; method=" + invitation.method() + "; component=VEVENT");
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}

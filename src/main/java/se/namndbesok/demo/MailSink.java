package se.namndbesok.demo;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's mail server: a real SMTP server on this machine that keeps the mail for reading and passes nothing on. */
@Component
@Profile("demo")
public class MailSink implements DisposableBean {

    /** Older mail is let go: a demo may run for weeks. */
    private static final int KEPT = 2000;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<ReceivedMail> mails = new ArrayList<>();
    private final Clock clock;
    /** A mail that comes again has its Message-ID, and is kept once: while the demonstration is filled the clock leaps. */
    private final Set<String> ids = new HashSet<>();

    private int received;

    MailSink(Clock clock) {
        this.clock = clock;
        server.start();
        MessageDeliveryHandler mailboxes = server.getUserManager().getMessageDeliveryHandler();
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            keep(message);
            return mailboxes.handle(message, address);
        });
    }

    /** The port it listens on, free at start. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** All mail, newest first; with a recipient's address, only mail to that address. */
    public synchronized List<ReceivedMail> newestFirst(String recipient) {
        List<ReceivedMail> found = new ArrayList<>(mails);
        found.removeIf(
                mail -> recipient != null && !recipient.isBlank() && !mail.to().contains(recipient));
        found.sort(ReceivedMail.NEWEST_FIRST);
        return found;
    }

    public synchronized Optional<ReceivedMail> find(int number) {
        return mails.stream().filter(mail -> mail.number() == number).findFirst();
    }

    /** Everyone who has got mail, name and address, sorted. */
    public synchronized List<String> recipients() {
        TreeSet<String> recipients = new TreeSet<>(Collator.getInstance(Locale.forLanguageTag("sv")));
        mails.forEach(mail -> recipients.add(mail.to()));
        return List.copyOf(recipients);
    }

    private synchronized void keep(MovingMessage moving) throws MessagingException {
        MimeMessage message = moving.getMessage();
        String id = message.getMessageID();
        if (id != null && !ids.add(id)) {
            return;
        }
        try {
            mails.add(MailParts.of(message, ++received, sentAt(message)));
        } catch (IOException e) {
            throw new MessagingException("A mail in memory could not be read", e);
        }
        if (mails.size() > KEPT) {
            mails.remove(0);
        }
    }

    /** The mail's own date: the demonstration's first mails are from long before they arrive. */
    private Instant sentAt(MimeMessage message) throws MessagingException {
        return message.getSentDate() == null
                ? clock.instant()
                : message.getSentDate().toInstant();
    }

    @Override
    public void destroy() {
        server.stop();
    }
}

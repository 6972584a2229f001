package se.namndbesok.notice;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends what lies in the outbox. A row is claimed, sent and marked, each in its own transaction: a crash in between can
 * repeat a mail, with the same Message-ID, but never lose one.
 */
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    /** Longer than any attempt can last under the SMTP timeouts. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final OutboxRows rows;
    private final MailServer server;
    private final Undeliverable undeliverable;

    Sender(OutboxRows rows, MailServer server, Undeliverable undeliverable) {
        this.rows = rows;
        this.server = server;
        this.undeliverable = undeliverable;
    }

    /** Sends everything that is due, once. */
    void sendDue() {
        rows.releaseClaimedBefore(CLAIM);
        for (OutboxRow row : rows.due()) {
            if (rows.claim(row)) {
                send(row);
            }
        }
    }

    private void send(OutboxRow row) {
        try {
            server.send(row);
        } catch (MailException | MessagingException e) {
            failed(row, SmtpFault.of(e));
            return;
        }
        rows.markSent(row);
    }

    private void failed(OutboxRow row, SmtpFault fault) {
        int attempts = row.attempts() + 1;
        Optional<Duration> wait = fault.permanent() ? Optional.empty() : RetryPlan.after(attempts);
        LOG.warn("Mail {} failed on attempt {}: {}", row.id(), attempts, fault.description());
        wait.ifPresentOrElse(
                delay -> rows.tryAgain(row, delay, fault.description()),
                () -> undeliverable.giveUp(row, fault.description()));
    }
}

package se.namndbesok.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the mail on its way out is doing, for those who look after the system: who was to get it and why it did not go. */
@Repository
public class MailQueue {

    private static final Duration MEMORY = Duration.ofDays(30);
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    MailQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A mail that has failed at least once.
     *
     * @param recipient null when its content has been emptied
     * @param error kind and SMTP code
     * @param isGivenUp whether it will not be tried again
     */
    public record Undelivered(
            String recipient, String email, String subject, Instant postedAt, String error, boolean isGivenUp) {}

    /** Given up in the last thirty days, or failed and to be tried again; the latest first, two hundred at most. */
    public List<Undelivered> undelivered() {
        return jdbc.sql(
                        """
                        select recipient_name, recipient_email, subject, created_at, last_error, state from outbox
                        where state = 'FAILED' and finished_at > ? or state = 'NEW' and attempts > 0
                        order by created_at desc, id limit ?""")
                .params(at(clock.instant().minus(MEMORY)), MOST)
                .query(MailQueue::of)
                .list();
    }

    /** Who was to get that mail; nobody once its content has been emptied. */
    public Optional<Recipient> recipientOf(String outboxId) {
        return jdbc.sql(
                        "select recipient_name, recipient_email from outbox where id = ? and recipient_name is not null")
                .param(outboxId)
                .query((row, number) -> new Recipient(row.getString(1), row.getString(2)))
                .optional();
    }

    /** The subjects of the mails to that address that were given up, the latest first. */
    public List<String> givenUp(Recipient recipient) {
        return jdbc.sql(
                        "select subject from outbox where state = 'FAILED'"
                                + " and coalesce(nullif(recipient_email, ''), recipient_name) = ? order by created_at desc, id limit ?")
                .params(recipient.key(), MOST)
                .query(String.class)
                .list();
    }

    /** How many mails have not gone yet, failed or not. */
    public long waiting() {
        return jdbc.sql("select count(*) from outbox where state in ('NEW', 'SENDING')")
                .query(Long.class)
                .single();
    }

    /** When the mail that has waited longest was posted; empty when none waits. */
    public Optional<Instant> oldestWaiting() {
        return jdbc.sql("select created_at from outbox where state in ('NEW', 'SENDING') order by created_at limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Undelivered of(ResultSet row, int number) throws SQLException {
        return new Undelivered(
                row.getString("recipient_name"),
                row.getString("recipient_email"),
                row.getString("subject"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("last_error"),
                row.getString("state").equals("FAILED"));
    }
}

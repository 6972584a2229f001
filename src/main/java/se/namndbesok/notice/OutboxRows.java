package se.namndbesok.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.notice.Mail.Invitation;

/** The table outbox. Each change of state names the state it expects, so that several nodes can share the table. */
@Repository
class OutboxRows {

    private static final int BATCH = 50;

    // A sender that slept past the time limit must not overrule the one that took over: its attempt number is old.
    private static final String STILL_MINE = " where id = ? and state = 'SENDING' and attempts = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean exists(String id) {
        return jdbc.sql("select count(*) from outbox where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insert(String id, Notice notice, Mail mail) {
        Invitation invitation = mail.invitation();
        jdbc.sql(
                        """
                        insert into outbox (id, state, stem, business_key, process_instance_id, recipient_name,
                            recipient_email, sender_name, subject, text_body, html_body, calendar, calendar_method,
                            attempts, created_at, due_at)
                        values (?, 'NEW', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""")
                .params(id, notice.text(), notice.subject(), notice.processInstanceId())
                .params(mail.to().name(), mail.to().email(), mail.senderName())
                .params(mail.subject(), mail.text(), mail.html())
                .params(invitation == null ? null : invitation.ics(), invitation == null ? null : invitation.method())
                .params(now(), now())
                .update();
    }

    List<Recipient> recipientsOf(String link) {
        return jdbc.sql("select distinct recipient_name, recipient_email from outbox where text_body like ?")
                .param("%" + link + "%")
                .query((row, number) -> new Recipient(row.getString(1), row.getString(2)))
                .list();
    }

    /** What may be sent now, oldest first. */
    List<OutboxRow> due() {
        return jdbc.sql("select * from outbox where state = 'NEW' and due_at <= ? order by created_at, id limit "
                        + BATCH)
                .param(now())
                .query(OutboxRows::row)
                .list();
    }

    /** Whether this node, and no other, is the one to send the row. */
    boolean claim(OutboxRow row) {
        return jdbc.sql(
                                """
                                update outbox set state = 'SENDING', claimed_at = ?, attempts = attempts + 1
                                where id = ? and state = 'NEW' and attempts = ?""")
                        .params(now(), row.id(), row.attempts())
                        .update()
                == 1;
    }

    void markSent(OutboxRow row) {
        jdbc.sql(
                        "update outbox set state = 'SENT', finished_at = ?, last_error = null where id = ? and state <> 'SENT'")
                .params(now(), row.id())
                .update();
    }

    void tryAgain(OutboxRow row, Duration delay, String error) {
        jdbc.sql("update outbox set state = 'NEW', due_at = ?, last_error = ?" + STILL_MINE)
                .params(at(clock.instant().plus(delay)), error, row.id(), row.attempts() + 1)
                .update();
    }

    /** Whether the row was given up; false if another node has taken it over meanwhile. */
    boolean giveUp(OutboxRow row, String error) {
        return jdbc.sql("update outbox set state = 'FAILED', finished_at = ?, last_error = ?" + STILL_MINE)
                        .params(now(), error, row.id(), row.attempts() + 1)
                        .update()
                == 1;
    }

    /** Rows whose sender died between claim and mark go back in the queue. */
    void releaseClaimedBefore(Duration age) {
        jdbc.sql("update outbox set state = 'NEW', due_at = ? where state = 'SENDING' and claimed_at < ?")
                .params(now(), at(clock.instant().minus(age)))
                .update();
    }

    /** Empties what was finished longer ago than this; the id stays and keeps the notice from being sent again. */
    int forgetFinishedBefore(Duration age) {
        return jdbc.sql(
                        """
                        update outbox set recipient_name = null, recipient_email = null, sender_name = null,
                            subject = null, text_body = null, html_body = null, calendar = null
                        where state in ('SENT', 'FAILED') and finished_at < ? and text_body is not null""")
                .param(at(clock.instant().minus(age)))
                .update();
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static OutboxRow row(ResultSet row, int number) throws SQLException {
        return new OutboxRow(
                row.getString("id"),
                mail(row),
                row.getString("business_key"),
                row.getString("process_instance_id"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Mail mail(ResultSet row) throws SQLException {
        String ics = row.getString("calendar");
        return new Mail(
                new Recipient(row.getString("recipient_name"), row.getString("recipient_email")),
                row.getString("sender_name"),
                row.getString("subject"),
                row.getString("text_body"),
                row.getString("html_body"),
                ics == null ? null : new Invitation(ics, row.getString("calendar_method")));
    }
}

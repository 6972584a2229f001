package se.namndbesok.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where notices are left for sending: what is posted in a transaction leaves if, and only if, it commits. */
@Component
public class Outbox {

    private final OutboxRows rows;
    private final Letters letters;
    private final ApplicationEventPublisher events;

    Outbox(OutboxRows rows, Letters letters, ApplicationEventPublisher events) {
        this.rows = rows;
        this.letters = letters;
        this.events = events;
    }

    /**
     * Queues a notice in the caller's transaction; a key that was posted before is ignored. Two transactions posting
     * one key at the same moment: the later fails as a whole and finds the key there when it is retried.
     *
     * @throws RuntimeException if the text does not exist or a fact it needs is missing
     */
    public void post(Notice notice) {
        String id = idOf(notice.key());
        if (!rows.exists(id)) {
            rows.insert(id, notice, letters.write(notice));
            events.publishEvent(new NoticePosted());
        }
    }

    /** Everybody who was sent that link, as far as the mail is still kept. */
    public List<Recipient> recipientsOf(String link) {
        return rows.recipientsOf(link);
    }

    static String idOf(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

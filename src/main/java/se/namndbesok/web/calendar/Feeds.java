package se.namndbesok.web.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses by which calendar programs fetch a person's calendar without a login. The address is the only key, so what
 * is stored is its fingerprint; whoever has lost it makes a new one, and the old one is shut.
 */
@Repository
class Feeds {

    private static final int SECRET_BYTES = 24;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new secret for the person, in place of the one there was; it is told this once. */
    @Transactional
    public String renew(String person) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        revoke(person);
        jdbc.sql("insert into calendar_feed (person_id, fingerprint, made_at) values (?, ?, ?)")
                .params(person, fingerprint(secret), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    @Transactional
    public void revoke(String person) {
        jdbc.sql("delete from calendar_feed where person_id = ?").param(person).update();
    }

    boolean has(String person) {
        return jdbc.sql("select count(*) from calendar_feed where person_id = ?")
                        .param(person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whose calendar that secret opens. */
    Optional<String> personOf(String secret) {
        return jdbc.sql("select person_id from calendar_feed where fingerprint = ?")
                .param(fingerprint(secret))
                .query(String.class)
                .optional();
    }

    private static String fingerprint(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

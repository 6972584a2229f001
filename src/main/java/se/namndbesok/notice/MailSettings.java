package se.namndbesok.notice;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What an installation decides about its mail.
 *
 * @param baseUrl where people reach the application; its host also stands in every Message-ID
 * @param from the function mailbox that all mail comes from; ASCII
 * @param paused whether nothing is sent for now, as after a restore from backup
 * @param keepDays how long the content of a finished mail is kept, in days
 */
@Component
record MailSettings(
        @Value("${namndbesok.base-url:http://127.0.0.1:8080}") URI baseUrl,
        @Value("${namndbesok.mail.from:namndbesok@ekbrunna.example}") String from,
        @Value("${namndbesok.mail.paused:false}") boolean paused,
        @Value("${namndbesok.mail.keep-days:90}") int keepDays) {

    String absolute(String path) {
        String base = baseUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    String messageId(String id) {
        return "<" + id + "@" + baseUrl.getHost() + ">";
    }
}

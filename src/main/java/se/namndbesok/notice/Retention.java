package se.namndbesok.notice;

import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties finished mail every night when its time is out: names and addresses are not kept longer than needed. */
@Component
class Retention {

    private final OutboxRows rows;
    private final MailSettings settings;

    Retention(OutboxRows rows, MailSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    @Scheduled(cron = "0 30 1 * * *", zone = "Europe/Stockholm")
    void forget() {
        rows.forgetFinishedBefore(Duration.ofDays(settings.keepDays()));
    }
}

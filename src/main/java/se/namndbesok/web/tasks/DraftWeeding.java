package se.namndbesok.web.tasks;

import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes drafts that nobody needs any more. */
@Component
class DraftWeeding {

    private static final Duration LONGEST = Duration.ofDays(90);

    private final Drafts drafts;

    DraftWeeding(Drafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(cron = "0 20 * * * *", zone = "Europe/Stockholm")
    void weed() {
        drafts.weed(LONGEST);
    }
}

package se.namndbesok.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.namndbesok.calendar.Semester;
import se.namndbesok.qualitydigest.QualityDigest.Words;
import se.namndbesok.qualitydigest.QualityDigests;

/**
 * Gives a new demonstration's library the half-year before the last too, with the themes that the strategist gave its reports.
 * They are printed when the application is ready, so that nobody waits for them.
 */
@Component
@Profile("demo")
class DemoEarlierReports {

    private static final String BOARD = "ON";

    private static final List<List<String>> THEMES = List.of(
            List.of("Trygghet", "Aktiviteter"),
            List.of("Bemanning"),
            List.of("Lokaler och utemiljö"),
            List.of("Bemötande", "Delaktighet"),
            List.of("Mat och måltider", "Trygghet"),
            List.of("Bemanning", "Bemötande"),
            List.of("Aktiviteter"),
            List.of("Mat och måltider"));

    private final QualityDigests digests;
    private final DemoReports reports;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoEarlierReports(QualityDigests digests, DemoReports reports, TransactionTemplate transaction, Clock clock) {
        this.digests = digests;
        this.reports = reports;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread thread = new Thread(this::write, "demo-earlier-reports");
        thread.setDaemon(true);
        thread.start();
    }

    void write() {
        Semester last = before(Semester.of(LocalDate.now(clock)));
        boolean isFilled = digests.find("digest-demo-" + last.id()).isPresent();
        Semester earlier = before(last);
        String id = "digest-demo-" + earlier.id();
        if (isFilled && digests.find(id).isEmpty()) {
            transaction.executeWithoutResult(work -> write(id, earlier));
        }
    }

    private static Semester before(Semester semester) {
        return Semester.of(semester.firstDay().minusDays(1));
    }

    private void write(String id, Semester semester) {
        List<String> visits = reports.write(semester.firstDay(), 31, 5);
        digests.plan(id, BOARD, semester.firstDay(), semester.lastDay());
        digests.take(id, visits);
        Map<String, List<String>> themes = new HashMap<>();
        for (int i = 0; i < visits.size(); i++) {
            themes.put(visits.get(i), THEMES.get(i % THEMES.size()));
        }
        digests.compile(id, themes, new Words(null, List.of()));
    }
}

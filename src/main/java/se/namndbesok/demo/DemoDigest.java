package se.namndbesok.demo;

import static se.namndbesok.qualitydigest.QualityDigestVariables.DIGEST_DAY_REACHED_AT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.calendar.Semester;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.document.Documents;
import se.namndbesok.engine.play.PlayCases;
import se.namndbesok.qualitydigest.QualityDigests;

/** Gives a new demonstration the last half-year to compile, whatever day it is, the claims, and an archive. */
@Component
@Profile("demo")
@Order(3)
class DemoDigest implements ApplicationRunner {

    private static final String BOARD = "ON";

    private final QualityDigests digests;
    private final DemoReports reports;
    private final DemoClaims claims;
    private final Documents documents;
    private final DemoArchive archive;
    private final PlayCases cases;
    private final Clock clock;

    DemoDigest(
            QualityDigests digests,
            DemoReports reports,
            DemoClaims claims,
            Documents documents,
            DemoArchive archive,
            PlayCases cases,
            Clock clock) {
        this.digests = digests;
        this.reports = reports;
        this.claims = claims;
        this.documents = documents;
        this.archive = archive;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        LocalDate lastDay = Semester.of(LocalDate.now(clock)).firstDay().minusDays(1);
        Semester last = Semester.of(lastDay);
        String id = "digest-demo-" + last.id();
        if (digests.find(id).isPresent()) {
            return;
        }
        claims.play();
        reports.write(last.firstDay(), 131, 0);
        documents.sentReports(BOARD).stream().findFirst().ifPresent(any -> archive.fill(any, LocalDate.now(clock)));
        digests.plan(id, BOARD, last.firstDay(), last.lastDay());
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(Stockholm.ZONE));
        cases.begins(
                "quality-digest", id, BOARD, Map.of(DIGEST_DAY_REACHED_AT.name(), DIGEST_DAY_REACHED_AT.encode(now)));
    }
}

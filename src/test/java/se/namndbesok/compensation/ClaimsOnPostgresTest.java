package se.namndbesok.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.Postgres;
import se.namndbesok.compensation.Compensable.Reason;
import se.namndbesok.compensation.CompensationClaim.Attest;
import se.namndbesok.compensation.CompensationClaim.Engagement;
import se.namndbesok.compensation.LateClaims.Late;
import se.namndbesok.qualitydigest.QualityDigest.Words;
import se.namndbesok.qualitydigest.QualityDigests;
import se.namndbesok.qualitydigest.QualityDigests.Made;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;

/** Held visits, claims and digests on PostgreSQL: the same statements as on H2. */
class ClaimsOnPostgresTest {

    private static final LocalDateTime START = LocalDateTime.parse("2027-03-16T13:15");
    private static final Compensable TWO_HOURS = new Compensable(Duration.ofHours(2), Reason.FULL);

    @Test
    @DisplayName("What is written is read again, with umlauts, several politicians and several goals")
    void everyStatement() {
        DataSource source = Postgres.empty();
        Flyway.configure().dataSource(source).load().migrate();
        JdbcClient database = JdbcClient.create(source);
        visits(new HeldVisits(database));
        CompensationClaims claims = new CompensationClaims(database, Clock.systemUTC());
        claims(claims);
        late(claims, new LateClaims(database));
        digests(new QualityDigests(database));
    }

    private static void visits(HeldVisits visits) {
        List<String> two = List.of("on-03", "on-05");
        HeldVisit visit = new HeldVisit(
                "v1", "ON", "eklunden", "p@1", "ka-1", START, START.plusHours(2), two, List.of("STAFF"), null);
        visits.held(visit);
        visits.held(visit);
        assertThat(visits.get("v1")).isEqualTo(visit);
        HeldVisit.Report report = new HeldVisit.Report(
                "d", "ON 2027/1", LocalDate.of(2027, 4, 21), "YES", List.of("Hälsa, mat", "Trygg"));
        visits.reported("v1", LocalDate.of(2027, 3, 20));
        visits.reported("v1", LocalDate.of(2027, 4, 2));
        assertThat(visits.reportedOn("ON")).isEqualTo(Map.of("v1", LocalDate.of(2027, 3, 20)));
        visits.notified("v1", report);
        assertThat(visits.between("ON", START.toLocalDate(), START.toLocalDate()))
                .extracting(HeldVisit::report)
                .containsExactly(report);
    }

    private static void late(CompensationClaims claims, LateClaims late) {
        Late allowed = new Late("OUR_FAULT", "e");
        assertThat(late.find("c")).isEmpty();
        late.allow("c", allowed);
        assertThat(late.find("c")).contains(allowed);
        assertThat(claims.get("c").state()).isEqualTo(ClaimState.DRAFT);
        assertThat(claims.unclaimed()).as("it does not lapse again").isEmpty();
    }

    private static void claims(CompensationClaims claims) {
        Engagement engagement = new Engagement(START, START.plusHours(2), 30, "Åkervägen");
        Attest nobody = new Attest(null, null, null, null);
        claims.open(new CompensationClaim(
                "c", "v1", "ON", "eklunden", "on-03", ClaimState.DRAFT, engagement, 0, TWO_HOURS, nobody, null));
        claims.claim("c", engagement, 1, TWO_HOURS);
        claims.endorse("c", "e");
        claims.grant("c", "g");
        assertThat(claims.of("ON", ClaimState.GRANTED)).hasSize(1);
        assertThat(claims.ofTheYear(claims.get("c"))).hasSize(1);
        claims.export("c", "x");
        assertThat(claims.exported("x").get(0).engagement()).isEqualTo(engagement);
        assertThat(claims.get("c").attest()).isEqualTo(new Attest("e", "g", null, null));
    }

    private static void digests(QualityDigests digests) {
        digests.plan("q", "ON", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30));
        digests.take("q", List.of("v1"));
        digests.take("q", List.of("v1"));
        digests.compile(
                "q",
                Map.of("v1", List.of("Mat", "Trygghet")),
                new Words("Sammanfattning å ä ö", List.of("Ett.", "Två.")));
        digests.made("q", new Made("d", "t", "k", "kt"));
        digests.publish("q", LocalDate.of(2027, 8, 20));
        assertThat(digests.get("q").reports().get(0).themes()).containsExactly("Mat", "Trygghet");
        assertThat(digests.get("q").words().quotations()).containsExactly("Ett.", "Två.");
        assertThat(digests.madeOf("q")).isEqualTo(new Made("d", "t", "k", "kt"));
    }
}

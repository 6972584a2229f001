package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DocumentsTest {

    private static final Instant NOW = Instant.parse("2027-03-30T12:02:03.123456Z");

    private JdbcClient database;
    private Documents documents;

    @BeforeEach
    void createDatabase() {
        DataSource source = source();
        Flyway.configure().dataSource(source).load().migrate();
        database = JdbcClient.create(source);
        documents = new Documents(database, Clock.fixed(NOW.plusNanos(789), ZoneOffset.UTC));
    }

    DataSource source() {
        return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    @Test
    @DisplayName("A-42 A stored document comes back with its fingerprint, its bytes and its paper")
    void storeAndRead() {
        StoredDocument stored = documents.store(report("report-cv-01-v1", 1, bytes(100)));

        assertThat(stored)
                .isEqualTo(new StoredDocument(
                        "report-cv-01-v1",
                        "ON",
                        DocumentKind.REPORT,
                        "cv-01",
                        1,
                        "Rapport åäö SN15-33.pdf",
                        Fingerprint.of(bytes(100)),
                        NOW));
        assertThat(documents.get(stored.id())).isEqualTo(stored);
        assertThat(documents.bytes(stored.id())).isEqualTo(bytes(100));
        assertThat(documents.paper(stored.id())).isEqualTo(Papers.omsorg());
    }

    @Test
    @DisplayName("X-03 The same id again returns the first document and never changes its bytes")
    void storedOnce() {
        StoredDocument first = documents.store(report("report-cv-01-v1", 1, bytes(100)));
        StoredDocument second = documents.store(report("report-cv-01-v1", 2, bytes(200)));

        assertThat(second).isEqualTo(first);
        assertThat(documents.bytes(first.id())).isEqualTo(bytes(100));
        assertThat(documents.of("cv-01")).containsExactly(first);
    }

    @Test
    @DisplayName("X-03 Every version stays, oldest first")
    void versions() {
        StoredDocument second = documents.store(report("report-cv-01-v2", 2, bytes(20)));
        StoredDocument first = documents.store(report("report-cv-01-v1", 1, bytes(10)));
        documents.store(new NewDocument("p", "ON", DocumentKind.BOARD_PACKET, "bn-1", 1, "p.pdf", bytes(1), null));

        assertThat(documents.of("cv-01")).containsExactly(first, second);
        assertThat(documents.of("nothing")).isEmpty();
    }

    @Test
    @DisplayName("E19 A scan of several megabytes is stored whole; an empty file too")
    void largeAndEmpty() {
        documents.store(report("scan", 1, bytes(3_000_001)));
        documents.store(report("empty", 1, bytes(0)));

        assertThat(documents.bytes("scan")).isEqualTo(bytes(3_000_001));
        assertThat(documents.bytes("empty")).isEmpty();
    }

    @Test
    @DisplayName("A-42 Bytes that were changed behind our back are not handed out")
    void damaged() {
        documents.store(report("report-cv-01-v1", 1, bytes(100)));
        database.sql("update document_part set bytes = ?").param(bytes(99)).update();

        assertThatThrownBy(() -> documents.bytes("report-cv-01-v1")).hasMessageContaining("not what was stored");
    }

    @Test
    @DisplayName("What is not there is told by its id")
    void unknown() {
        documents.store(new NewDocument("p", "ON", DocumentKind.BOARD_PACKET, "bn-1", 1, "p.pdf", bytes(1), null));

        assertThat(documents.find("nothing")).isEmpty();
        assertThatThrownBy(() -> documents.get("nothing")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> documents.bytes("nothing")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> documents.paper("p")).hasMessageContaining("No paper");
    }

    private static NewDocument report(String id, int version, byte[] bytes) {
        return new NewDocument(
                id, "ON", DocumentKind.REPORT, "cv-01", version, "Rapport åäö SN15/33.pdf", bytes, Papers.omsorg());
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }
}

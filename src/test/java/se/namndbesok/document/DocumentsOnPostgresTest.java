package se.namndbesok.document;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same promises on PostgreSQL. */
class DocumentsOnPostgresTest extends DocumentsTest {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    DataSource source() {
        DataSource source = postgres.getPostgresDatabase();
        JdbcClient.create(source).sql("drop schema public cascade").update();
        JdbcClient.create(source).sql("create schema public").update();
        return source;
    }
}

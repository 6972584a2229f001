package se.namndbesok;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL for the tests: one server, which ends with the machine that runs them, and a new database for whoever asks. */
public final class Postgres {

    private static EmbeddedPostgres server;

    private Postgres() {}

    public static synchronized DataSource empty() {
        try {
            server = server == null ? EmbeddedPostgres.start() : server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(server.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return server.getDatabase("postgres", name);
    }
}

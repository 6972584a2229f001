package se.namndbesok.document;

import javax.sql.DataSource;
import se.namndbesok.Postgres;

/** The same promises on PostgreSQL. */
class DocumentsOnPostgresTest extends DocumentsTest {

    @Override
    DataSource source() {
        return Postgres.empty();
    }
}

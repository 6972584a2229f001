package se.namndbesok.notice;

import javax.sql.DataSource;
import se.namndbesok.Postgres;

/** The same on PostgreSQL. */
class DeliveryOnPostgresTest extends DeliveryTest {

    private static final DataSource DATABASE = Postgres.empty();

    @Override
    protected DataSource database() {
        return DATABASE;
    }
}

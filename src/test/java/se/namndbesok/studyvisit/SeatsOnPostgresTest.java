package se.namndbesok.studyvisit;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import se.namndbesok.Postgres;

/** The same on PostgreSQL. */
class SeatsOnPostgresTest extends SeatsUnderLoad {

    @Override
    DataSource database() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(Postgres.empty());
        pool.setMaximumPoolSize(16);
        return pool;
    }
}

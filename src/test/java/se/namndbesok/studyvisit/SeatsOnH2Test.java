package se.namndbesok.studyvisit;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

class SeatsOnH2Test extends SeatsUnderLoad {

    @Override
    DataSource database() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:seats;DB_CLOSE_DELAY=-1");
        pool.setMaximumPoolSize(16);
        return pool;
    }
}

package se.namndbesok.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The municipality whose boards these are; an installation has one. */
@Repository
public class Municipalities {

    private final JdbcClient database;

    public Municipalities(JdbcClient database) {
        this.database = database;
    }

    public Municipality get() {
        return database.sql("select id, name from municipality where listed")
                .query((row, number) -> new Municipality(row.getString("id"), row.getString("name")))
                .single();
    }
}

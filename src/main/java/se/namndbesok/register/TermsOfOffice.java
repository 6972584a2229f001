package se.namndbesok.register;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The term of office that the register's files name. */
@Repository
public class TermsOfOffice {

    private final JdbcClient jdbc;

    TermsOfOffice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The term that runs on that day; none where the files say nothing of it. */
    public Optional<TermOfOffice> on(LocalDate day) {
        return jdbc.sql("select * from term_of_office where" + Rows.VALID)
                .param("on", day)
                .query((row, index) -> new TermOfOffice(Rows.date(row, "valid_from"), Rows.date(row, "valid_to")))
                .optional();
    }

    /** The last of the terms that the files name; it may be still to come. */
    public Optional<TermOfOffice> newest() {
        return jdbc.sql("select * from term_of_office order by valid_from desc limit 1")
                .query((row, index) -> new TermOfOffice(Rows.date(row, "valid_from"), Rows.date(row, "valid_to")))
                .optional();
    }
}

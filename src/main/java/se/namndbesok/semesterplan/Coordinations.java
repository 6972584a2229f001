package se.namndbesok.semesterplan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the departments arrived at their proposals, the latest of each visit. */
@Repository
public class Coordinations {

    private final JdbcClient database;

    public Coordinations(JdbcClient database) {
        this.database = database;
    }

    public Optional<Coordination> find(String visitId) {
        return database.sql("select * from study_visit_proposal where visit_id = ?")
                .param(visitId)
                .query((row, number) -> new Coordination(
                        row.getInt("version"),
                        row.getBoolean("coordinated"),
                        row.getString("reason"),
                        row.getString("proposed_by"),
                        row.getObject("proposed_on", LocalDate.class)))
                .optional();
    }

    /** Stores it in place of the earlier one. */
    public void save(String visitId, Coordination coordination) {
        database.sql("delete from study_visit_proposal where visit_id = ?")
                .param(visitId)
                .update();
        database.sql(
                        "insert into study_visit_proposal (visit_id, version, coordinated, reason, proposed_by, proposed_on)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        visitId,
                        coordination.version(),
                        coordination.coordinated(),
                        coordination.reason(),
                        coordination.by(),
                        coordination.on())
                .update();
    }
}

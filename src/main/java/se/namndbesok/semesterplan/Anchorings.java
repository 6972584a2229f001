package se.namndbesok.semesterplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of taking the visits up with chair and vice chair, round by round. */
@Repository
public class Anchorings {

    private final JdbcClient database;

    public Anchorings(JdbcClient database) {
        this.database = database;
    }

    /** The rounds of one visit, oldest first. */
    public List<Anchoring> of(String visitId) {
        return database.sql("select * from study_visit_anchoring where visit_id = ? order by round")
                .param(visitId)
                .query((row, number) -> new Anchoring(
                        Anchoring.Outcome.valueOf(row.getString("outcome")),
                        Anchoring.How.valueOf(row.getString("how")),
                        row.getString("remark"),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    public Optional<Anchoring> latest(String visitId) {
        return of(visitId).stream().reduce((earlier, later) -> later);
    }

    /** Adds a round. */
    public void add(String visitId, Anchoring anchoring) {
        database.sql("insert into study_visit_anchoring (visit_id, round, outcome, how, remark, decided_on)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        visitId,
                        of(visitId).size() + 1,
                        anchoring.outcome().name(),
                        anchoring.how().name(),
                        anchoring.remark(),
                        anchoring.on())
                .update();
    }
}

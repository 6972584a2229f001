package se.namndbesok.contactvisit;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programmes that unit managers make; a new one replaces the one before. */
@Repository
public class Programmes {

    private final JdbcClient database;

    public Programmes(JdbcClient database) {
        this.database = database;
    }

    public void plan(String visitId, VisitProgramme programme) {
        database.sql("delete from visit_programme where visit_id = ?")
                .param(visitId)
                .update();
        database.sql("insert into visit_programme (visit_id, programme, meeting_place, groups, integrity, notes)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        visitId,
                        programme.programme(),
                        programme.meetingPlace(),
                        String.join(",", programme.groups()),
                        programme.integrity(),
                        programme.notes())
                .update();
    }

    /** The programme, if the visit has one. */
    public Optional<VisitProgramme> find(String visitId) {
        return database.sql("select * from visit_programme where visit_id = ?")
                .param(visitId)
                .query((row, number) -> new VisitProgramme(
                        row.getString("programme"),
                        row.getString("meeting_place"),
                        ContactVisits.codes(row.getString("groups")),
                        row.getString("integrity"),
                        row.getString("notes")))
                .optional();
    }
}

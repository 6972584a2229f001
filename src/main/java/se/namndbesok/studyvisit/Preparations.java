package se.namndbesok.studyvisit;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the departments have prepared for their study visits (C-25). */
@Repository
public class Preparations {

    /** The programme, where to meet, and how the users' integrity is kept. */
    public record Preparation(String programme, String meetingPlace, String integrity) {}

    private final JdbcClient database;

    public Preparations(JdbcClient database) {
        this.database = database;
    }

    public void save(String visitId, Preparation preparation) {
        database.sql("delete from study_visit_preparation where visit_id = ?")
                .param(visitId)
                .update();
        database.sql("insert into study_visit_preparation (visit_id, programme, meeting_place, integrity)"
                        + " values (?, ?, ?, ?)")
                .params(visitId, preparation.programme(), preparation.meetingPlace(), preparation.integrity())
                .update();
    }

    public Optional<Preparation> find(String visitId) {
        return database.sql("select * from study_visit_preparation where visit_id = ?")
                .param(visitId)
                .query((row, number) -> new Preparation(
                        row.getString("programme"), row.getString("meeting_place"), row.getString("integrity")))
                .optional();
    }
}

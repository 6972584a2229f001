package se.namndbesok.studyvisit;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why study visits were called off (F15); forgotten when one has a new date and its list is opened anew. */
@Repository
public class CallOffs {

    private final JdbcClient database;

    CallOffs(JdbcClient database) {
        this.database = database;
    }

    /** The reason is a code of reason.*. */
    public void save(String visitId, String reason) {
        database.sql("update study_visit_list set called_off = ? where visit_id = ?")
                .params(reason, visitId)
                .update();
    }

    public Optional<String> reasonOf(String visitId) {
        return database.sql("select called_off from study_visit_list where visit_id = ? and called_off is not null")
                .param(visitId)
                .query(String.class)
                .optional();
    }
}

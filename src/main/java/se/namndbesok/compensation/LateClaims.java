package se.namndbesok.compensation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The claims that may be made after their last day (F5). */
@Repository
public class LateClaims {

    private final JdbcClient database;

    LateClaims(JdbcClient database) {
        this.database = database;
    }

    /** Why it may, a code of lateClaim.*, and who has let it. */
    public record Late(String reason, String allowedBy) {}

    /** It is the politician's to make again. */
    public void allow(String id, Late late) {
        database.sql("update compensation_claim set state = ?, late_reason = ?, late_allowed_by = ? where id = ?")
                .params(ClaimState.DRAFT.name(), late.reason(), late.allowedBy(), id)
                .update();
    }

    public Optional<Late> find(String id) {
        return database.sql("select late_reason, late_allowed_by from compensation_claim where id = ?"
                        + " and late_reason is not null")
                .param(id)
                .query((row, number) -> new Late(row.getString("late_reason"), row.getString("late_allowed_by")))
                .optional();
    }
}

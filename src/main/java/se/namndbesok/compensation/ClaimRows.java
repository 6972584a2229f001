package se.namndbesok.compensation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import se.namndbesok.compensation.Compensable.Reason;
import se.namndbesok.compensation.CompensationClaim.Attest;
import se.namndbesok.compensation.CompensationClaim.Engagement;

/** How a claim lies in its table. */
final class ClaimRows {

    private ClaimRows() {}

    static CompensationClaim claim(ResultSet row, int number) throws SQLException {
        return new CompensationClaim(
                row.getString("id"),
                row.getString("visit_id"),
                row.getString("board_id"),
                row.getString("unit_id"),
                row.getString("person_id"),
                ClaimState.valueOf(row.getString("state")),
                engagement(row),
                row.getInt("ordinal"),
                new Compensable(
                        Duration.ofMinutes(row.getInt("counted_minutes")), Reason.valueOf(row.getString("reason"))),
                attest(row),
                row.getString("export_id"));
    }

    private static Engagement engagement(ResultSet row) throws SQLException {
        return new Engagement(
                row.getObject("starts_at", LocalDateTime.class),
                row.getObject("ends_at", LocalDateTime.class),
                row.getInt("travel_minutes"),
                row.getString("place"));
    }

    private static Attest attest(ResultSet row) throws SQLException {
        return new Attest(
                row.getString("endorsed_by"),
                row.getString("granted_by"),
                row.getString("refusal"),
                row.getString("remark"));
    }
}

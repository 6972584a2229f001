package se.namndbesok.policyreview;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reviews that have been begun, and what came of them. */
@Repository
public class PolicyReviews {

    private final JdbcClient jdbc;

    PolicyReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean exists(String id) {
        return jdbc.sql("select count(*) from policy_review where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public void begin(PolicyReview review, LocalDate today) {
        jdbc.sql("insert into policy_review (id, board_id, policy_key, policy_id, occasion, due_on, begun_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(review.id(), review.boardId(), review.policyKey(), review.policyId())
                .params(review.occasion().name(), review.dueOn(), today)
                .update();
    }

    public PolicyReview get(String id) {
        return jdbc.sql("select * from policy_review where id = ?")
                .param(id)
                .query((row, index) -> new PolicyReview(
                        row.getString("id"),
                        row.getString("board_id"),
                        row.getString("policy_key"),
                        row.getString("policy_id"),
                        Occasion.valueOf(row.getString("occasion")),
                        row.getObject("due_on", LocalDate.class)))
                .single();
    }

    public void end(String id, ReviewOutcome outcome, LocalDate today) {
        jdbc.sql("update policy_review set outcome = ?, ended_on = ? where id = ?")
                .params(outcome.name(), today, id)
                .update();
    }

    /** When the document was last found good as it is. */
    public Optional<LocalDate> lastUnchanged(String boardId, String policyKey) {
        return jdbc.sql("select ended_on from policy_review where board_id = ? and policy_key = ? and outcome = ?"
                        + " order by ended_on desc limit 1")
                .params(boardId, policyKey, ReviewOutcome.UNCHANGED.name())
                .query(LocalDate.class)
                .optional();
    }
}

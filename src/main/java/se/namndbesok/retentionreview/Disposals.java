package se.namndbesok.retentionreview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.retentionreview.DisposalItem.State;

/** The disposal record: what each review listed, who decided, and what is gone. Nothing is ever taken out of it. */
@Repository
public class Disposals {

    private final JdbcClient jdbc;

    Disposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isBegun(String review) {
        return count("select count(*) from retention_review where id = ?", review) > 0;
    }

    public void begin(String review, String boardId, LocalDate today) {
        jdbc.sql("insert into retention_review (id, board_id, begun_on) values (?, ?, ?)")
                .params(review, boardId, today)
                .update();
    }

    /** Enters what is listed, but for what was disposed of before. */
    public void list(String review, List<DisposalItem> items) {
        items.stream()
                .filter(item ->
                        count("select count(*) from disposal_item where item_id = ? and state = 'DISPOSED'", item.id())
                                == 0)
                .forEach(item -> jdbc.sql(
                                "insert into disposal_item (review_id, item_id, kind, title, decision, state) values (?, ?, ?, ?, ?, ?)")
                        .params(review, item.id(), item.kind(), item.title(), item.decision(), State.LISTED.name())
                        .update());
    }

    public List<DisposalItem> of(String review) {
        return jdbc.sql("select * from disposal_item where review_id = ? order by kind, title, item_id")
                .param(review)
                .query(Disposals::item)
                .list();
    }

    public List<DisposalItem> proposed(String review) {
        return of(review).stream()
                .filter(item -> item.state() == State.PROPOSED)
                .toList();
    }

    public void propose(String review, String item, String person) {
        jdbc.sql("update disposal_item set state = 'PROPOSED', proposed_by = ? where review_id = ? and item_id = ?")
                .params(person, review, item)
                .update();
    }

    /** What was proposed is approved, or kept. */
    public void approve(String review, boolean isApproved, String person) {
        jdbc.sql("update disposal_item set approved_by = ?, state = ? where review_id = ? and state = 'PROPOSED'")
                .params(person, isApproved ? State.PROPOSED.name() : State.KEPT.name(), review)
                .update();
    }

    public void end(String review, String item, State state, LocalDate today) {
        jdbc.sql("update disposal_item set state = ?, disposed_on = ? where review_id = ? and item_id = ?")
                .params(state.name(), state == State.DISPOSED ? today : null, review, item)
                .update();
    }

    /** What the board has disposed of, the latest first. */
    public List<DisposalItem> disposed(String boardId) {
        return jdbc.sql("select i.* from disposal_item i join retention_review r on r.id = i.review_id"
                        + " where r.board_id = ? and i.state = 'DISPOSED' order by i.disposed_on desc, i.title")
                .param(boardId)
                .query(Disposals::item)
                .list();
    }

    private long count(String query, String id) {
        return jdbc.sql(query).param(id).query(Long.class).single();
    }

    private static DisposalItem item(ResultSet row, int number) throws SQLException {
        return new DisposalItem(
                row.getString("item_id"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("decision"),
                State.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getObject("disposed_on", LocalDate.class));
    }
}

package se.namndbesok.contactvisit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of proposed times of each visit; every round is kept. */
@Repository
public class Proposals {

    private final JdbcClient database;
    private final Clock clock;

    public Proposals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void add(String visitId, Proposal proposal) {
        database.sql("insert into visit_proposal (visit_id, round, side, made_at, times, reason, remark)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        visitId,
                        all(visitId).size() + 1,
                        proposal.side().name(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        proposal.times().stream().map(LocalDateTime::toString).collect(Collectors.joining(",")),
                        proposal.reason(),
                        proposal.remark())
                .update();
    }

    /** The round that the other side is to answer. */
    public Proposal latest(String visitId) {
        List<Proposal> all = all(visitId);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("No proposed times for visit " + visitId);
        }
        return all.get(all.size() - 1);
    }

    /** All rounds, the first one first. */
    public List<Proposal> all(String visitId) {
        return database.sql("select * from visit_proposal where visit_id = ? order by round")
                .param(visitId)
                .query(Proposals::proposal)
                .list();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                Proposal.Side.valueOf(row.getString("side")),
                ContactVisits.codes(row.getString("times")).stream()
                        .map(LocalDateTime::parse)
                        .toList(),
                row.getString("reason"),
                row.getString("remark"));
    }
}

package se.namndbesok.qualitydigest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.qualitydigest.QualityDigests.Made;

/** The published digests, for those who look for them again. */
@Repository
public class DigestShelf {

    private final JdbcClient database;

    DigestShelf(JdbcClient database) {
        this.database = database;
    }

    /** One of a board: its half-year's first day, and its files. */
    public record Published(String boardId, LocalDate first, Made made) {}

    /** Those of these boards, the latest half-year first. */
    public List<Published> of(Collection<String> boardIds) {
        return boardIds.isEmpty()
                ? List.of()
                : database.sql("select * from quality_digest where state = 'PUBLISHED' and board_id in (:boards)"
                                + " order by first_day desc, board_id")
                        .param("boards", boardIds)
                        .query((row, number) -> new Published(
                                row.getString("board_id"),
                                row.getObject("first_day", LocalDate.class),
                                QualityDigests.made(row)))
                        .list();
    }
}

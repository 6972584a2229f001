package se.namndbesok.web.register;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The board's and its presidium's meetings from this year's first day on. */
@Component
class MeetingTable implements RegisterTable {

    private static final String MEETINGS =
            """
            select * from meeting where board_id = :board and listed and meeting_date >= :from
            order by meeting_date, start_time""";

    private final JdbcClient jdbc;
    private final Words words;

    MeetingTable(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public RegisterPart part() {
        return RegisterPart.MEETINGS;
    }

    @Override
    public List<List<String>> rows(String boardId, LocalDate today) {
        return jdbc.sql(MEETINGS)
                .param("board", boardId)
                .param("from", today.withDayOfYear(1))
                .query((row, index) -> List.of(
                        Cells.date(row, "meeting_date").toString(),
                        words.meeting(row.getString("kind")),
                        row.getObject("start_time", LocalTime.class).toString().replace(':', '.'),
                        Cells.date(row, "agenda_cutoff").toString()))
                .list();
    }
}

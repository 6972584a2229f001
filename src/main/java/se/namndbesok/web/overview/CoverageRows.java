package se.namndbesok.web.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the units of boards by how they stand this year, in one statement. */
@Repository
class CoverageRows {

    private static final String COUNTED =
            """
            select b.name, count(*) as units, sum(x.visited) as visited,
              sum(case when x.visited = 0 then x.booked else 0 end) as booked, sum(x.uncovered) as uncovered
            from (
              select u.board_id,
                case when exists (select 1 from contact_visit v where v.unit_id = u.id
                  and v.state in ('CARRIED_OUT', 'CLOSED') and v.starts_at >= :from and v.starts_at < :to)
                  then 1 else 0 end as visited,
                case when exists (select 1 from contact_visit v where v.unit_id = u.id
                  and v.state in ('BOOKED', 'PLANNED') and v.starts_at >= :from and v.starts_at < :to)
                  then 1 else 0 end as booked,
                case when exists (select 1 from contact_assignment c where c.unit_id = u.id and c.listed
                  and c.valid_from <= :today and (c.valid_to is null or c.valid_to >= :today))
                  then 0 else 1 end as uncovered
              from unit u where u.listed and u.board_id in (:boards)) x
            join board b on b.id = x.board_id
            group by b.name order by b.name""";

    private final JdbcClient database;

    CoverageRows(JdbcClient database) {
        this.database = database;
    }

    List<Coverage> of(Collection<String> boards, LocalDate today) {
        LocalDate newYear = today.withDayOfYear(1);
        return boards.isEmpty()
                ? List.of()
                : database.sql(COUNTED)
                        .param("boards", boards)
                        .param("today", today)
                        .param("from", newYear.atStartOfDay())
                        .param("to", newYear.plusYears(1).atStartOfDay())
                        .query((row, number) -> new Coverage(
                                row.getString("name"),
                                row.getInt("units"),
                                row.getInt("visited"),
                                row.getInt("booked"),
                                row.getInt("uncovered")))
                        .list();
    }
}

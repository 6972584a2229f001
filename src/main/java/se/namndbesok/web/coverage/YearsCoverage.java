package se.namndbesok.web.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.SwedishOrder;

/** Reads how far boards have come with a year's visits: one statement for all their units. */
@Repository
class YearsCoverage {

    /** A year is counted by the visit's day. A report that waits for confirmations or was handed back is not in. */
    private static final String UNITS =
            """
            select u.id, u.name, u.board_id,
              (select min(c.policy_key) from contact_assignment c where c.unit_id = u.id and c.listed
                and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)) as policy_key,
              coalesce(x.booked, 0) as booked, coalesce(x.carried_out, 0) as carried_out, coalesce(x.reported, 0) as reported
            from unit u left join (
              select v.unit_id,
                sum(case when v.state in ('BOOKED', 'PLANNED') then 1 else 0 end) as booked,
                sum(case when v.state in ('CARRIED_OUT', 'CLOSED') then 1 else 0 end) as carried_out,
                sum(case when v.state in ('CARRIED_OUT', 'CLOSED') and exists (select 1 from visit_report r
                  where r.visit_id = v.id and r.state not in ('AWAITING_CONFIRMATION', 'RETURNED')) then 1 else 0 end)
                  as reported
              from contact_visit v where v.starts_at >= :from and v.starts_at < :to group by v.unit_id) x
              on x.unit_id = u.id
            where u.listed and u.board_id in (:boards)""";

    private final JdbcClient jdbc;
    private final Boards boards;
    private final Policies policies;
    private final Clock clock;

    YearsCoverage(JdbcClient jdbc, Boards boards, Policies policies, Clock clock) {
        this.jdbc = jdbc;
        this.boards = boards;
        this.policies = policies;
        this.clock = clock;
    }

    /** A unit as it was counted, before its policy says what is expected of it. */
    private record Counted(
            String id, String name, String boardId, String policyKey, int booked, int carriedOut, int reported) {}

    /** The boards that have contact politicians, each with its units. */
    List<BoardCoverage> of(Collection<String> boardIds, Year year) {
        if (boardIds.isEmpty()) {
            return List.of();
        }
        LocalDate day = day(year);
        Map<String, Policy> inForce = policies.inForce(LocalDate.now(clock)).stream()
                .filter(policy -> policy.visits() != null)
                .collect(Collectors.toMap(Policy::key, Function.identity()));
        Map<String, List<Counted>> counted = counted(boardIds, year, day);
        return boards.all().stream()
                .filter(board -> boardIds.contains(board.id()))
                .flatMap(board -> of(board, inForce, counted.getOrDefault(board.id(), List.of())))
                .toList();
    }

    /** Who is contact politician is asked of today, or of the day in that year that is nearest. */
    private LocalDate day(Year year) {
        LocalDate today = LocalDate.now(clock);
        if (year.getValue() == today.getYear()) {
            return today;
        }
        return year.getValue() < today.getYear() ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
    }

    private Map<String, List<Counted>> counted(Collection<String> boardIds, Year year, LocalDate day) {
        return jdbc
                .sql(UNITS)
                .param("boards", boardIds)
                .param("day", day)
                .param("from", year.atDay(1).atStartOfDay())
                .param("to", year.plusYears(1).atDay(1).atStartOfDay())
                .query(YearsCoverage::counted)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Counted::boardId));
    }

    /** A board whose policy does not ask for every unit (B) shows those that somebody visits. */
    private Stream<BoardCoverage> of(Board board, Map<String, Policy> inForce, List<Counted> units) {
        return board.policyKeys().stream()
                .map(inForce::get)
                .filter(policy -> policy != null)
                .limit(1)
                .map(policy -> new BoardCoverage(
                        board.id(),
                        board.name(),
                        units.stream()
                                .filter(unit -> policy.visits().unitCoverageRequired() || isVisited(unit))
                                .sorted(SwedishOrder.by(Counted::name))
                                .map(unit -> unit(unit, inForce.getOrDefault(unit.policyKey(), policy)))
                                .toList()));
    }

    private static boolean isVisited(Counted unit) {
        return unit.policyKey() != null || unit.booked() + unit.carriedOut() > 0;
    }

    private static UnitCoverage unit(Counted unit, Policy policy) {
        return new UnitCoverage(
                unit.id(),
                unit.name(),
                unit.policyKey() != null,
                policy.visits().minPerYear(),
                policy.visits().maxPerYear(),
                unit.booked(),
                unit.carriedOut(),
                unit.reported());
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                row.getString("id"),
                row.getString("name"),
                row.getString("board_id"),
                row.getString("policy_key"),
                row.getInt("booked"),
                row.getInt("carried_out"),
                row.getInt("reported"));
    }
}

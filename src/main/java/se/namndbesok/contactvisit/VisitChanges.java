package se.namndbesok.contactvisit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The booked times that were given up, and by whom. */
@Repository
public class VisitChanges {

    private final JdbcClient database;
    private final Clock clock;

    VisitChanges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Remembers that the booked time was given up. */
    public void released(ContactVisit visit, Outcome outcome) {
        database.sql("insert into visit_release (visit_id, outcome, visit_day, released_at) values (?, ?, ?, ?)")
                .params(
                        visit.id(),
                        outcome.name(),
                        visit.time().day(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many times the unit has given up a time in the calendar year of that day (E2). */
    public int byUnit(String unitId, LocalDate day) {
        LocalDate first = day.withDayOfYear(1);
        return database.sql("select count(*) from visit_release r join contact_visit v on v.id = r.visit_id"
                        + " where v.unit_id = ? and r.visit_day between ? and ?"
                        + " and r.outcome in ('CANCELLED_BY_UNIT', 'MOVED_BY_UNIT')")
                .params(unitId, first, first.plusYears(1).minusDays(1))
                .query(Integer.class)
                .single();
    }
}

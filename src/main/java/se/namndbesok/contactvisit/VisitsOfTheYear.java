package se.namndbesok.contactvisit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many visits a politician has on a unit in a calendar year, booked or carried out. */
@Repository
public class VisitsOfTheYear {

    private final JdbcClient database;

    public VisitsOfTheYear(JdbcClient database) {
        this.database = database;
    }

    /** Those of the year of that day, by the day of the visit. */
    public int count(String personId, String unitId, LocalDate day) {
        LocalDateTime newYear = day.withDayOfYear(1).atStartOfDay();
        return database.sql("select count(*) from contact_visit v join contact_visit_attendee a on a.visit_id = v.id"
                        + " where a.person_id = ? and v.unit_id = ? and v.starts_at >= ? and v.starts_at < ?"
                        + " and v.state in ('BOOKED', 'PLANNED', 'CARRIED_OUT', 'CLOSED')")
                .params(personId, unitId, newYear, newYear.plusYears(1))
                .query(Integer.class)
                .single();
    }
}

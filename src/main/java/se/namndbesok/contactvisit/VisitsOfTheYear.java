package se.namndbesok.contactvisit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many visits a politician has on a unit in a calendar year, booked or carried out. */
@Repository
public class VisitsOfTheYear {

    private final JdbcClient database;

    public VisitsOfTheYear(JdbcClient database) {
        this.database = database;
    }

    /** Those of the year of that day, by the day of the visit: how many on each unit that has any. */
    public Map<String, Integer> byUnit(String personId, LocalDate day) {
        LocalDateTime newYear = day.withDayOfYear(1).atStartOfDay();
        Map<String, Integer> counts = new HashMap<>();
        database.sql("select v.unit_id, count(*) as visits from contact_visit v"
                        + " join contact_visit_attendee a on a.visit_id = v.id"
                        + " where a.person_id = ? and v.starts_at >= ? and v.starts_at < ?"
                        + " and v.state in ('BOOKED', 'PLANNED', 'CARRIED_OUT', 'CLOSED') group by v.unit_id")
                .params(personId, newYear, newYear.plusYears(1))
                .query(row -> {
                    counts.put(row.getString("unit_id"), row.getInt("visits"));
                });
        return counts;
    }
}

package se.namndbesok.web.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;

/** What a load would do to the coming study visits: who leaves the list, who no longer receives, what is closed (F15–F18). */
@Component
@Order(4)
class StudyVisitEffects implements RegisterEffect<Set<String>> {

    private static final String COMING = " v.state not in ('CARRIED_OUT', 'CANCELLED') and v.visit_date is not null";

    private static final String HOLDS = " and (x.valid_from is null or x.valid_from <= v.visit_date)"
            + " and (x.valid_to is null or x.valid_to >= v.visit_date)";

    /** Whoever is on a list and has no seat on the day. */
    private static final String PARTICIPANTS = "select d.name as what, v.visit_date, p.name as who"
            + " from study_visit v join study_visit_sign_up u on u.visit_id = v.id join person p on p.id = u.person_id"
            + " join department d on d.id = v.department_id where" + COMING
            + " and u.state in ('APPLIED', 'SEATED', 'RESERVE', 'OFFERED') and not exists (select 1 from seat x"
            + " where x.person_id = u.person_id and x.board_id = v.board_id" + HOLDS + ")";

    /** Whoever receives a visit and has no role on the day. */
    private static final String HOSTS = "select d.name as what, v.visit_date, p.name as who"
            + " from study_visit v join person p on p.id = v.contact_person_id"
            + " join department d on d.id = v.department_id where" + COMING
            + " and not exists (select 1 from staff_role x where x.person_id = p.id and x.board_id = v.board_id" + HOLDS
            + ")";

    /** Units that cannot be visited on the day. */
    private static final String CLOSED = "select d.name as what, v.visit_date, n.name as who"
            + " from study_visit v join unit n on n.id = v.unit_id join department d on d.id = v.department_id where"
            + COMING + " and (not n.listed or exists (select 1 from unit_closure x where x.unit_id = v.unit_id" + HOLDS
            + "))";

    private final JdbcClient jdbc;
    private final Words words;

    StudyVisitEffects(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** What is not as it should be, each as the sentence that says so. */
    @Override
    public Set<String> look() {
        Set<String> wrong = new LinkedHashSet<>();
        Stream.of(List.of(PARTICIPANTS, "participant"), List.of(HOSTS, "host"), List.of(CLOSED, "closed"))
                .forEach(question -> wrong.addAll(jdbc.sql(question.get(0) + " order by v.visit_date, 1, 3")
                        .query((row, index) -> said(question.get(1), row))
                        .list()));
        return wrong;
    }

    private String said(String key, ResultSet row) throws SQLException {
        return words.get(
                "effect.study." + key,
                "department",
                row.getString("what"),
                "day",
                SwedishDates.day(Cells.date(row, "visit_date")),
                "who",
                row.getString("who"));
    }

    @Override
    public List<String> between(Set<String> before, Set<String> after) {
        return after.stream().filter(sentence -> !before.contains(sentence)).toList();
    }
}

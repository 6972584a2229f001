package se.namndbesok.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.calendar.Semester;

/** The study visits: the semester's plan writes them until they are presented, then each visit's own process. */
@Repository
public class StudyVisits {

    private final JdbcClient database;

    public StudyVisits(JdbcClient database) {
        this.database = database;
    }

    /** The visit of that id; an unknown id is a NoSuchElementException. */
    public StudyVisit get(String id) {
        return Rows.found(find(id), "study visit", id);
    }

    public Optional<StudyVisit> find(String id) {
        return database.sql("select * from study_visit where id = ?")
                .param(id)
                .query(StudyVisits::visit)
                .optional();
    }

    /** Whether one of these boards has, or has had, study visits. */
    public boolean areOn(Set<String> boards) {
        return !boards.isEmpty()
                && database.sql("select exists (select 1 from study_visit where board_id in (:boards))")
                        .param("boards", boards)
                        .query(Boolean.class)
                        .single();
    }

    /** The semester's visits, also those that were dropped, by department and then in the order of the plan. */
    public List<StudyVisit> of(String boardId, Semester semester) {
        return database.sql("select * from study_visit where board_id = ? and semester = ? order by department_id, id")
                .params(boardId, semester.id())
                .query(StudyVisits::visit)
                .list();
    }

    /** Stores the visit as it is now, in place of what was known of it. */
    public void save(StudyVisit visit) {
        Map<String, Object> row = row(visit);
        String settings =
                row.keySet().stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "));
        int known = database.sql("update study_visit set " + settings + " where id = :id")
                .params(row)
                .update();
        if (known == 0) {
            String places = row.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
            database.sql("insert into study_visit (" + String.join(", ", row.keySet()) + ") values (" + places + ")")
                    .params(row)
                    .update();
        }
    }

    public void become(String id, StudyVisit.State state) {
        database.sql("update study_visit set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    private static Map<String, Object> row(StudyVisit visit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", visit.id());
        row.put("board_id", visit.boardId());
        row.put("semester", visit.semester().id());
        row.put("department_id", visit.departmentId());
        row.put("unit_id", visit.unitId());
        row.put("visit_date", visit.date());
        row.put("start_time", visit.start());
        row.put("end_time", visit.end());
        row.put("place", visit.place());
        row.put("outline", visit.outline());
        row.put("purposes", visit.purposes().stream().map(Enum::name).collect(Collectors.joining(",")));
        row.put("seats", visit.limit() == null ? null : visit.limit().seats());
        row.put("seats_reason", visit.limit() == null ? null : visit.limit().reason());
        row.put("state", visit.state().name());
        StudyVisit.Contact contact =
                visit.contact() == null ? new StudyVisit.Contact(null, null, null, null) : visit.contact();
        row.put("contact_person_id", contact.personId());
        row.put("contact_name", contact.name());
        row.put("contact_phone", contact.phone());
        row.put("contact_email", contact.email());
        return row;
    }

    private static StudyVisit visit(ResultSet row, int number) throws SQLException {
        return new StudyVisit(
                row.getString("id"),
                row.getString("board_id"),
                Semester.ofId(row.getString("semester")),
                row.getString("department_id"),
                row.getString("unit_id"),
                Rows.date(row, "visit_date"),
                row.getObject("start_time", LocalTime.class),
                row.getObject("end_time", LocalTime.class),
                row.getString("place"),
                contact(row),
                row.getString("outline"),
                purposes(row.getString("purposes")),
                limit(row),
                StudyVisit.State.valueOf(row.getString("state")));
    }

    private static StudyVisit.Contact contact(ResultSet row) throws SQLException {
        String name = row.getString("contact_name");
        return name == null
                ? null
                : new StudyVisit.Contact(
                        row.getString("contact_person_id"),
                        name,
                        row.getString("contact_phone"),
                        row.getString("contact_email"));
    }

    private static List<StudyVisit.Purpose> purposes(String joined) {
        return Stream.ofNullable(joined)
                .flatMap(codes -> Arrays.stream(codes.split(",")))
                .filter(code -> !code.isEmpty())
                .map(StudyVisit.Purpose::valueOf)
                .toList();
    }

    private static StudyVisit.Limit limit(ResultSet row) throws SQLException {
        Integer seats = row.getObject("seats", Integer.class);
        return seats == null ? null : new StudyVisit.Limit(seats, row.getString("seats_reason"));
    }
}

package se.namndbesok.semesterplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.calendar.Semester;
import se.namndbesok.register.Decision;
import se.namndbesok.register.Meeting;

/** The semesters' plans, also those that are over: a semester is planned once. */
@Repository
public class SemesterPlans {

    private final JdbcClient database;

    public SemesterPlans(JdbcClient database) {
        this.database = database;
    }

    /** Opens a plan; a second one of the same board and semester is a DuplicateKeyException. */
    public void open(ComingPlans.Coming coming, String policyId, LocalDate today) {
        database.sql("insert into semester_plan (id, board_id, semester, policy_id, state, opened_on)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        coming.key(),
                        coming.boardId(),
                        coming.semester().id(),
                        policyId,
                        SemesterPlan.State.OPEN.name(),
                        today)
                .update();
    }

    public Optional<SemesterPlan> find(String id) {
        return database.sql("select * from semester_plan where id = ?")
                .param(id)
                .query(SemesterPlans::plan)
                .optional();
    }

    /** The plan of that id; an unknown id is a programming error. */
    public SemesterPlan get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No semester plan " + id));
    }

    /** The plans whose visits have not been presented yet: what a moved meeting concerns. */
    public List<SemesterPlan> beforePresentation() {
        return database.sql("select * from semester_plan where state in ('OPEN', 'SUBMITTED', 'ANCHORED') order by id")
                .query(SemesterPlans::plan)
                .list();
    }

    /** The same board's plan before that one. */
    public Optional<SemesterPlan> before(SemesterPlan plan) {
        return database
                .sql("select * from semester_plan where board_id = ? order by id")
                .param(plan.boardId())
                .query(SemesterPlans::plan)
                .stream()
                .filter(it -> it.semester().firstDay().isBefore(plan.semester().firstDay()))
                .max(Comparator.comparing(it -> it.semester().firstDay()));
    }

    public void become(String id, SemesterPlan.State state) {
        database.sql("update semester_plan set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    /** The plan goes by this presidium meeting and this last day (C-18). */
    public void goesBy(String id, Meeting presidium, LocalDate due) {
        database.sql("update semester_plan set presidium_id = ?, presidium_date = ?, due = ? where id = ?")
                .params(presidium.id(), presidium.date(), due, id)
                .update();
    }

    /** The meeting whose notice the list of visits goes into; null when none is in the register. */
    public void presentAt(String id, Meeting meeting) {
        database.sql("update semester_plan set state = ?, board_meeting_id = ?, board_meeting_on = ? where id = ?")
                .param(SemesterPlan.State.ANCHORED.name())
                .param(meeting == null ? null : meeting.id())
                .param(meeting == null ? null : meeting.date())
                .param(id)
                .update();
    }

    public void presented(String id, LocalDate day, SemesterPlan.Presentation how) {
        database.sql("update semester_plan set state = ?, presented_on = ?, presented_how = ? where id = ?")
                .params(SemesterPlan.State.PRESENTED.name(), day, how.name(), id)
                .update();
    }

    /** Where in the minutes it stands that the board was told (C-14). */
    public void recorded(String id, Decision minuted) {
        database.sql("update semester_plan set recorded_on = ?, paragraph = ? where id = ?")
                .params(minuted.date(), minuted.paragraph(), id)
                .update();
    }

    private static SemesterPlan plan(ResultSet row, int number) throws SQLException {
        return new SemesterPlan(
                row.getString("id"),
                row.getString("board_id"),
                Semester.ofId(row.getString("semester")),
                row.getString("policy_id"),
                SemesterPlan.State.valueOf(row.getString("state")),
                row.getObject("opened_on", LocalDate.class),
                row.getString("presidium_id"),
                row.getObject("presidium_date", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getString("board_meeting_id"),
                row.getObject("board_meeting_on", LocalDate.class),
                row.getObject("presented_on", LocalDate.class));
    }
}

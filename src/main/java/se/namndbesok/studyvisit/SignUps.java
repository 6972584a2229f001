package se.namndbesok.studyvisit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.register.StudyVisit.Limit;
import se.namndbesok.register.StudyVisitRules.Oversubscription;

/** The seat lists of the study visits. Every change waits for its turn: one at a time works on the list of a visit. */
@Repository
public class SignUps {

    private final JdbcClient database;

    public SignUps(JdbcClient database) {
        this.database = database;
    }

    /** Opens a list with so many seats, null for any number. One of before keeps who was asked, but nobody on the list. */
    public void open(String visitId, Integer seats, Oversubscription rule) {
        database.sql("delete from study_visit_list where visit_id = ?")
                .param(visitId)
                .update();
        database.sql("insert into study_visit_list (visit_id, seats, rule, closed) values (?, ?, ?, false)")
                .params(visitId, seats, rule.name())
                .update();
        database.sql("update study_visit_sign_up set state = ?, asked_on = null, attended = null where visit_id = ?")
                .params(SignUpState.WITHDRAWN.name(), visitId)
                .update();
    }

    /** Whether there is a list, so that people have been told of the visit. */
    public boolean isOpened(String visitId) {
        return database.sql("select count(*) from study_visit_list where visit_id = ?")
                        .param(visitId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The list as it is; only to look at. */
    public SeatList of(String visitId) {
        return read(visitId, "", "");
    }

    /**
     * Changes the list within the caller's transaction, which must exist: from here to its end nobody else works on the
     * list of this visit. What the change sees is what all before have committed.
     */
    public SeatChange change(String visitId, UnaryOperator<SeatList> how) {
        SeatList before = read(visitId, " for update", " order by place");
        SeatList after = how.apply(before);
        database.sql("update study_visit_list set seats = ?, closed = ?, seed = ? where visit_id = ?")
                .params(after.seats(), after.closed(), after.seed(), visitId)
                .update();
        after.signUps().stream().filter(it -> !before.signUps().contains(it)).forEach(it -> save(visitId, it));
        return new SeatChange(before, after);
    }

    /** A limit that waits for the secretary's word (F11). */
    public void want(String visitId, Limit limit) {
        database.sql("update study_visit_list set wanted_seats = ?, wanted_reason = ? where visit_id = ?")
                .params(limit == null ? null : limit.seats(), limit == null ? null : limit.reason(), visitId)
                .update();
    }

    /** The limit that waits; null for none, so that as many may come as want to. */
    public Limit wanted(String visitId) {
        return database.sql("select wanted_seats, wanted_reason from study_visit_list where visit_id = ?"
                        + " and wanted_seats is not null")
                .param(visitId)
                .query((row, number) -> new Limit(row.getInt("wanted_seats"), row.getString("wanted_reason")))
                .optional()
                .orElse(null);
    }

    /**
     * Under the lock the people are read by a text of its own: H2 gives the result of the same text again when it was read in
     * this session while another's change was not committed yet, also after that commit (docs/traps.md).
     */
    private SeatList read(String visitId, String lock, String order) {
        SeatList head = database.sql("select * from study_visit_list where visit_id = ?" + lock)
                .param(visitId)
                .query((row, number) -> new SeatList(
                        visitId,
                        row.getObject("seats", Integer.class),
                        Oversubscription.valueOf(row.getString("rule")),
                        row.getBoolean("closed"),
                        row.getObject("seed", Long.class),
                        List.of()))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No sign-up for study visit " + visitId));
        return new SeatList(visitId, head.seats(), head.rule(), head.closed(), head.seed(), all(visitId, order));
    }

    private List<SignUp> all(String visitId, String order) {
        return database.sql("select * from study_visit_sign_up where visit_id = ?" + order)
                .param(visitId)
                .query(SignUps::signUp)
                .list();
    }

    private void save(String visitId, SignUp it) {
        OffsetDateTime until =
                it.offeredUntil() == null ? null : it.offeredUntil().atOffset(ZoneOffset.UTC);
        int known = database.sql("update study_visit_sign_up set state = ?, place = ?, needs = ?, offered_until = ?,"
                        + " invitation = ?, asked_on = ?, attended = ? where visit_id = ? and person_id = ?")
                .params(it.state().name(), it.place(), it.needs(), until)
                .params(it.invitation(), it.askedOn(), it.attended(), visitId, it.personId())
                .update();
        if (known == 0) {
            database.sql("insert into study_visit_sign_up (state, place, needs, offered_until, invitation, asked_on,"
                            + " attended, visit_id, person_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(it.state().name(), it.place(), it.needs(), until)
                    .params(it.invitation(), it.askedOn(), it.attended(), visitId, it.personId())
                    .update();
        }
    }

    private static SignUp signUp(ResultSet row, int number) throws SQLException {
        OffsetDateTime until = row.getObject("offered_until", OffsetDateTime.class);
        Instant moment = until == null ? null : until.toInstant();
        return new SignUp(
                row.getString("person_id"),
                SignUpState.valueOf(row.getString("state")),
                row.getInt("place"),
                row.getString("needs"),
                moment,
                row.getInt("invitation"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("attended", Boolean.class));
    }
}

package se.namndbesok.compensation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.compensation.CompensationClaim.Attest;
import se.namndbesok.compensation.CompensationClaim.Engagement;

/** The claims for compensation. */
@Repository
public class CompensationClaims {

    private final JdbcClient database;
    private final Clock clock;

    public CompensationClaims(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Opens a claim that the politician is yet to answer; one that is already there stays as it is. */
    public void open(CompensationClaim claim) {
        if (find(claim.id()).isPresent()) {
            return;
        }
        database.sql("insert into compensation_claim (id, visit_id, board_id, unit_id, person_id, state, starts_at,"
                        + " ends_at, travel_minutes, place, ordinal, counted_minutes, reason, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(claim.id(), claim.visitId(), claim.boardId(), claim.unitId(), claim.personId())
                .params(
                        ClaimState.DRAFT.name(),
                        claim.engagement().start(),
                        claim.engagement().end())
                .params(claim.engagement().travelMinutes(), claim.engagement().place(), claim.ordinal())
                .params(
                        claim.compensable().counted().toMinutes(),
                        claim.compensable().reason().name(),
                        now())
                .update();
    }

    /** The claim as the politician makes it; what was said of an earlier one is settled. */
    public void claim(String id, Engagement engagement, int ordinal, Compensable compensable) {
        database.sql("update compensation_claim set state = ?, starts_at = ?, ends_at = ?, travel_minutes = ?,"
                        + " place = ?, ordinal = ?, counted_minutes = ?, reason = ?, refusal = null, remark = null,"
                        + " changed_at = ? where id = ?")
                .params(ClaimState.CLAIMED.name(), engagement.start(), engagement.end(), engagement.travelMinutes())
                .params(engagement.place(), ordinal, compensable.counted().toMinutes())
                .params(compensable.reason().name(), now(), id)
                .update();
    }

    public void endorse(String id, String person) {
        change(id, ClaimState.ENDORSED, "endorsed_by = ?", person);
    }

    public void grant(String id, String person) {
        change(id, ClaimState.GRANTED, "granted_by = ?", person);
    }

    public void decline(String id) {
        change(id, ClaimState.NONE, "travel_minutes = ?", 0);
    }

    /** The time to claim it is over. */
    public void lapse(String id) {
        change(id, ClaimState.LAPSED, "travel_minutes = ?", 0);
    }

    /** Why it is refused, or is to be corrected. */
    public void answer(String id, ClaimState state, Attest attest) {
        change(id, state, "refusal = ?", attest.refusal());
        change(id, state, "remark = ?", attest.remark());
    }

    public void export(String id, String exportId) {
        change(id, ClaimState.EXPORTED, "export_id = ?", exportId);
    }

    private void change(String id, ClaimState state, String column, Object value) {
        database.sql("update compensation_claim set state = ?, changed_at = ?, " + column + " where id = ?")
                .params(state.name(), now(), value, id)
                .update();
    }

    /** The claim of that id; an unknown id is a programming error. */
    public CompensationClaim get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No claim " + id));
    }

    public Optional<CompensationClaim> find(String id) {
        return database.sql("select * from compensation_claim where id = ?")
                .param(id)
                .query(ClaimRows::claim)
                .optional();
    }

    /** The board's claims in that state, by day. */
    public List<CompensationClaim> of(String boardId, ClaimState state) {
        return list("board_id = ? and state = ? order by starts_at, id", boardId, state.name());
    }

    /** Every board's claims that must be made in time and are not made yet; one that was returned has been made. */
    public List<CompensationClaim> unclaimed() {
        return list(
                "state = ? and refusal is null and late_reason is null order by starts_at, id",
                ClaimState.DRAFT.name());
    }

    /** What went to the pay system together. */
    public List<CompensationClaim> exported(String exportId) {
        return list("export_id = ? order by starts_at, id", exportId);
    }

    /**
     * All claims of the politician at the unit in one calendar year, by the visit's day. Whoever else asks for them waits
     * until this transaction is over: two claims at once must not both be the second one.
     */
    public List<CompensationClaim> ofTheYear(CompensationClaim one) {
        LocalDateTime newYear =
                one.engagement().start().toLocalDate().withDayOfYear(1).atStartOfDay();
        return list(
                "person_id = ? and unit_id = ? and starts_at >= ? and starts_at < ? order by starts_at, id for update",
                one.personId(),
                one.unitId(),
                newYear,
                newYear.plusYears(1));
    }

    private List<CompensationClaim> list(String where, Object... values) {
        return database.sql("select * from compensation_claim where " + where)
                .params(values)
                .query(ClaimRows::claim)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}

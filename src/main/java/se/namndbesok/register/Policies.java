package se.namndbesok.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The governing documents and their rules, version by version. */
@Repository
public class Policies {

    private final JdbcClient jdbc;

    Policies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The version that drives visits begun that day: the newest adopted one that has come into force (A-13, AC-05). One
     * whose validity has run out still counts. None at all is a NoSuchElementException.
     */
    public Policy adopted(String key, LocalDate on) {
        return inForce(key, on)
                .orElseThrow(() -> new NoSuchElementException("No adopted version of policy " + key + " on " + on));
    }

    private Optional<Policy> inForce(String key, LocalDate on) {
        return adopted("policy_key = :key", Map.of("key", key, "on", on)).stream()
                .findFirst();
    }

    /** When a task of a case under this policy is reminded of. */
    public ReminderRule reminders(String task, String policyId) {
        return get(policyId).reminders().of(task);
    }

    /** When a task of the board as a whole is reminded of: as the first of its policies that speaks of it says. */
    public ReminderRule reminders(String task, Board board, LocalDate on) {
        return rules(board, on, rules -> rules.speaksOf(task)).of(task);
    }

    private ReminderRules rules(Board board, LocalDate on, Predicate<ReminderRules> speaks) {
        return board.policyKeys().stream()
                .flatMap(key -> inForce(key, on).stream())
                .map(Policy::reminders)
                .filter(speaks)
                .findFirst()
                .orElse(ReminderRules.STANDARD);
    }

    /** The last day of a task of a case under this policy; null where only its case knows it. */
    public LastDay lastDay(String task, String policyId) {
        return get(policyId).reminders().lastDay(task);
    }

    /** The last day of a task of the board as a whole, as of the first of its policies that speaks of it. */
    public LastDay lastDay(String task, Board board, LocalDate on) {
        return rules(board, on, rules -> rules.lastDays().containsKey(task)).lastDay(task);
    }

    /** The versions that drive what begins that day, one for each key that has any. */
    public List<Policy> inForce(LocalDate on) {
        Map<String, Policy> newest = new LinkedHashMap<>();
        adopted("true", Map.of("on", on)).forEach(policy -> newest.putIfAbsent(policy.key(), policy));
        return List.copyOf(newest.values());
    }

    private List<Policy> adopted(String which, Map<String, ?> values) {
        String inForce = "select document from policy where stage = 'ADOPTED' and listed"
                + " and (valid_from is null or valid_from <= :on) and " + which + " order by policy_key, version desc";
        return jdbc.sql(inForce).params(values).query(String.class).list().stream()
                .map(PolicyJson::policy)
                .toList();
    }

    /** The version of that id, whatever its stage; an unknown id is a NoSuchElementException. */
    public Policy get(String policyId) {
        return OnceInATransaction.read("policy " + policyId, () -> PolicyJson.policy(text("document", policyId)));
    }

    /** Every version in the register today, by key and version. */
    public List<Policy> all() {
        return jdbc
                .sql("select document from policy where listed order by policy_key, version")
                .query(String.class)
                .list()
                .stream()
                .map(PolicyJson::policy)
                .toList();
    }

    /** The greatest number that a version of the document has had, also one that is no longer in the register. */
    public int greatestVersion(String key) {
        return jdbc.sql("select coalesce(max(version), 0) from policy where policy_key = :key")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    /**
     * The version's other rules as the file says them, checked when they were loaded: compensation, appointment, booking,
     * the planning of study visits. Durations are ISO text.
     */
    public Map<String, Object> rules(String policyId) {
        return PolicyJson.rules(text("rules", policyId));
    }

    /** The same of every version in the register today, by id, in one statement. */
    public Map<String, Map<String, Object>> rules() {
        Map<String, Map<String, Object>> rules = new LinkedHashMap<>();
        jdbc.sql("select id, rules from policy where listed").query(row -> {
            rules.put(row.getString("id"), PolicyJson.rules(row.getString("rules")));
        });
        return rules;
    }

    /** What the version says of compensation for visits. */
    public CompensationRules compensation(String policyId) {
        return OnceInATransaction.read("compensation " + policyId, () -> CompensationRules.of(rules(policyId)));
    }

    /** What the version says of the quality digest. */
    public DigestRules digest(String policyId) {
        return OnceInATransaction.read("digest " + policyId, () -> DigestRules.of(rules(policyId)));
    }

    private String text(String column, String policyId) {
        return Rows.found(
                jdbc.sql("select " + column + " from policy where id = :id")
                        .param("id", policyId)
                        .query(String.class)
                        .optional(),
                "policy",
                policyId);
    }
}

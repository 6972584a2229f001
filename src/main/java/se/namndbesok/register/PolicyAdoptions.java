package se.namndbesok.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.Texts;
import se.namndbesok.register.PolicyHeader.Adoption;
import se.namndbesok.register.PolicyHeader.Stage;
import se.namndbesok.register.RegisterChange.Action;

/**
 * The decisions on proposed versions that were recorded in the product (B-01, B-24). A version whose file still says
 * FORSLAG is adopted by such a decision, and stays adopted however often the file is loaded; what the file says of a
 * version that it calls decided or repealed itself goes before.
 */
@Repository
public class PolicyAdoptions {

    private final JdbcClient jdbc;
    private final RegisterHistory history;
    private final Texts texts;
    private final Clock clock;

    PolicyAdoptions(JdbcClient jdbc, RegisterHistory history, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    /** A decision on a proposed version, and from when the version is in force. */
    public record Recorded(String policyId, Adoption adoption, LocalDate validFrom) {

        Policy on(Policy proposal) {
            Stage stage = proposal.header().stage();
            boolean isDecidedByTheFile = stage == Stage.ADOPTED || stage == Stage.REPEALED;
            return isDecidedByTheFile
                    ? proposal
                    : proposal.withHeader(proposal.header().adopted(adoption, validFrom));
        }
    }

    /** Records the decision: from now on the version is an adopted one. A second decision on it is refused by its key. */
    @Transactional
    public void record(Recorded decision, String person) {
        Adoption adoption = decision.adoption();
        jdbc.sql("insert into policy_adoption (policy_id, adopter, adopted_on, paragraph, valid_from, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(decision.policyId(), adoption.adopter(), adoption.on(), adoption.paragraph())
                .params(decision.validFrom(), person)
                .update();
        Policy proposal = PolicyJson.policy(jdbc.sql("select document from policy where id = ?")
                .param(decision.policyId())
                .query(String.class)
                .single());
        Policy adopted = decision.on(proposal);
        jdbc.sql("update policy set stage = ?, valid_from = ?, document = ? where id = ?")
                .params(adopted.header().stage().name(), adopted.header().validFrom())
                .params(PolicyJson.write(adopted), adopted.id())
                .update();
        RowChange change = new RowChange(Action.CHANGED, "policy", row(proposal), row(adopted));
        history.add(
                new RegisterOrigin(person, RegisterOrigin.Source.TASK),
                clock.instant(),
                new ChangeWords(texts, new RegisterNames(jdbc)).of(List.of(change)));
    }

    private static Map<String, Object> row(Policy policy) {
        return RegisterRows.row(
                "policy_key",
                policy.key(),
                "version",
                policy.version(),
                "stage",
                policy.header().stage().name(),
                "valid_from",
                policy.header().validFrom());
    }

    /** What the files say, with the recorded decisions on it. */
    static Map<String, Recorded> all(JdbcClient jdbc) {
        Map<String, Recorded> decisions = new HashMap<>();
        rows(jdbc).forEach(decision -> decisions.put(decision.policyId(), decision));
        return decisions;
    }

    private static Stream<Recorded> rows(JdbcClient jdbc) {
        return jdbc
                .sql("select * from policy_adoption")
                .query((row, index) -> new Recorded(
                        row.getString("policy_id"),
                        new Adoption(row.getString("adopter"), row.getString("adopted_on"), row.getString("paragraph")),
                        Rows.date(row, "valid_from")))
                .list()
                .stream();
    }
}

package se.namndbesok.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.register.PolicyHeader.Adoption;
import se.namndbesok.register.PolicyHeader.Stage;

/**
 * The decisions on proposed versions that were recorded in the product (B-01, B-24). A version whose file still says
 * FORSLAG is adopted by such a decision, and stays adopted however often the file is loaded; what the file says of a
 * version that it calls decided or repealed itself goes before.
 */
@Repository
public class PolicyAdoptions {

    private final JdbcClient jdbc;

    PolicyAdoptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        Policy adopted = decision.on(PolicyJson.policy(jdbc.sql("select document from policy where id = ?")
                .param(decision.policyId())
                .query(String.class)
                .single()));
        jdbc.sql("update policy set stage = ?, valid_from = ?, document = ? where id = ?")
                .params(adopted.header().stage().name(), adopted.header().validFrom())
                .params(PolicyJson.write(adopted), adopted.id())
                .update();
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

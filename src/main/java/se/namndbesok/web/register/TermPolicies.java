package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader.ReviewOn;

/** The governing documents at the turn of the term of office: bound to it, ending with it, under review (B-05, C-06). */
@Component
class TermPolicies {

    private static final String REVIEWS =
            """
            select policy_key, occasion, begun_on, outcome, ended_on from policy_review
            where board_id = :board and (ended_on is null or occasion = 'NEW_TERM') order by begun_on""";

    private final Policies policies;
    private final JdbcClient jdbc;
    private final Words words;
    private final Clock clock;

    TermPolicies(Policies policies, JdbcClient jdbc, Words words, Clock clock) {
        this.policies = policies;
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /** The title, the last day, and what is to be done or has been. */
    List<List<String>> rows(Board board, LocalDate ends) {
        Map<String, String> reviews = reviews(board);
        return policies.inForce(LocalDate.now(clock)).stream()
                .filter(policy -> board.policyKeys().contains(policy.key()))
                .map(policy -> List.of(
                        words.get("policy.title", "title", policy.header().title(), "version", policy.version()),
                        Cells.text(policy.header().validTo()),
                        reviews.getOrDefault(policy.key(), toCome(policy, ends))))
                .toList();
    }

    private Map<String, String> reviews(Board board) {
        Map<String, String> reviews = new HashMap<>();
        jdbc.sql(REVIEWS).param("board", board.id()).query(row -> {
            LocalDate ended = Cells.date(row, "ended_on");
            reviews.put(
                    row.getString("policy_key"),
                    ended == null
                            ? words.get("term.review", "day", Cells.date(row, "begun_on"))
                            : words.get("term.reviewed", "day", ended));
        });
        return reviews;
    }

    private String toCome(Policy policy, LocalDate ends) {
        if (policy.header().reviewOn().contains(ReviewOn.NEW_TERM_OF_OFFICE)) {
            return words.get("term.bound", "year", ends.getYear());
        }
        LocalDate validTo = policy.header().validTo();
        return validTo != null && !validTo.isAfter(ends) ? words.get("term.expires") : words.get("term.unbound");
    }
}

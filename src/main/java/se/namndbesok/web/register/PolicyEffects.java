package se.namndbesok.web.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader.Stage;
import se.namndbesok.web.register.PolicyEffects.Version;

/** What a load would do to the rules that visits go by: a running one keeps its version, a new one takes the newest (AC-05). */
@Component
@Order(7)
class PolicyEffects implements RegisterEffect<Map<String, Version>> {

    private static final String RUNNING =
            """
            select policy_id, count(*) as visits from contact_visit
            where state in ('TO_BE_BOOKED', 'REQUESTED', 'BOOKED', 'PLANNED', 'CARRIED_OUT')
            and policy_id is not null group by policy_id""";

    private final JdbcClient jdbc;
    private final Policies policies;
    private final Words words;

    PolicyEffects(JdbcClient jdbc, Policies policies, Words words) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.words = words;
    }

    /** @param visits how many go by it now */
    record Version(Policy policy, long visits) {

        boolean isAdopted() {
            return policy.header().stage() == Stage.ADOPTED;
        }
    }

    @Override
    public Map<String, Version> look() {
        Map<String, Long> running = new HashMap<>();
        jdbc.sql(RUNNING).query(row -> {
            running.put(row.getString("policy_id"), row.getLong("visits"));
        });
        Map<String, Version> versions = new LinkedHashMap<>();
        policies.all()
                .forEach(policy ->
                        versions.put(policy.id(), new Version(policy, running.getOrDefault(policy.id(), 0L))));
        return versions;
    }

    @Override
    public List<String> between(Map<String, Version> before, Map<String, Version> after) {
        List<String> effects = new ArrayList<>();
        after.forEach((id, now) -> {
            Version was = before.get(id);
            if (now.isAdopted() && (was == null || !was.isAdopted())) {
                effects.add(said("effect.policy.new", now, visitsOf(now, before)));
            } else if (was != null && was.isAdopted() && !now.isAdopted()) {
                effects.add(said("effect.policy.repealed", now, now.visits()));
            } else if (was != null && now.isAdopted() && !was.policy().equals(now.policy())) {
                effects.add(said("effect.policy.changed", now, now.visits()));
            } else if (was == null || !was.policy().equals(now.policy())) {
                effects.add(said("effect.policy.proposed", now, 0));
            }
        });
        before.forEach((id, was) -> {
            if (!after.containsKey(id) && was.isAdopted()) {
                effects.add(said("effect.policy.left", was, was.visits()));
            }
        });
        return effects;
    }

    /** Those that keep the older versions. */
    private static long visitsOf(Version version, Map<String, Version> before) {
        return before.values().stream()
                .filter(other -> other.policy().key().equals(version.policy().key()))
                .mapToLong(Version::visits)
                .sum();
    }

    private String said(String key, Version version, long visits) {
        Policy policy = version.policy();
        return words.get(
                key,
                "title",
                words.get("policy.title", "title", policy.header().title(), "version", policy.version()),
                "day",
                policy.header().validFrom() == null
                        ? words.get("effect.policy.now")
                        : SwedishDates.day(policy.header().validFrom()),
                "visits",
                visits);
    }
}

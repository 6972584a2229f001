package se.namndbesok.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;

/** A governing document whose validity has run out stops nothing; every form that goes by it says so (A-06, AC-04). */
@Component
public class Expiry {

    private final Policies policies;
    private final Texts texts;
    private final Clock clock;

    Expiry(Policies policies, Texts texts, Clock clock) {
        this.policies = policies;
        this.texts = texts;
        this.clock = clock;
    }

    /** One sentence; none if the version is valid, or if a newer one is in force and this is only what a case keeps. */
    public List<String> notices(String policyId) {
        return notices(policies.get(policyId));
    }

    public List<String> notices(Policy policy) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = policy.header().validTo();
        boolean isOver = last != null && last.isBefore(today);
        return isOver && policies.inForce(today).stream().noneMatch(other -> replaces(other, policy))
                ? List.of(texts.get("info.expired", "date", SwedishDates.day(last)))
                : List.of();
    }

    private static boolean replaces(Policy other, Policy policy) {
        return other.key().equals(policy.key()) && other.version() > policy.version();
    }
}

package se.namndbesok.register;

import java.util.Collection;
import java.util.Set;

/**
 * A rule of the register that is broken. Where it stands there already it stops neither a start nor a form about something
 * else, unlike what cannot be read at all.
 *
 * @param of what it is about, as a unit
 * @param by those who break it together; fewer of them are nothing new
 */
record Breach(String rule, String of, Set<String> by) {

    boolean isAmong(Collection<Breach> standing) {
        return standing.stream()
                .anyMatch(other -> other.rule.equals(rule) && other.of.equals(of) && other.by.containsAll(by));
    }
}

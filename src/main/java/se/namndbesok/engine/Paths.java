package se.namndbesok.engine;

import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Path patterns for the security rules. The string form of Spring's matchers silently does not match Camunda's Jersey
 * servlets, so every rule is made here.
 */
final class Paths {

    private static final PathPatternRequestMatcher.Builder BUILDER = PathPatternRequestMatcher.withDefaults();

    private Paths() {}

    static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Stream.of(patterns)
                .map(pattern -> (RequestMatcher) BUILDER.matcher(pattern))
                .toList());
    }

    static RequestMatcher of(HttpMethod method, String prefix, String... patterns) {
        return new OrRequestMatcher(Stream.of(patterns)
                .map(pattern -> (RequestMatcher) BUILDER.matcher(method, prefix + pattern))
                .toList());
    }
}

package se.namndbesok.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who is calling for the time of one call of /engine-rest, so that its permissions apply. */
class EngineIdentity extends OncePerRequestFilter {

    private final IdentityService identities;
    private final EngineUsers users;

    EngineIdentity(IdentityService identities, EngineUsers users) {
        this.identities = identities;
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String userId = SecurityContextHolder.getContext().getAuthentication().getName();
        try {
            identities.setAuthentication(userId, users.groupsOf(userId), users.tenantsOf(userId));
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }
}

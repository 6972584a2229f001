package se.namndbesok.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Hands the person logged in by Spring Security over to Camunda's web applications, which look up groups and tenants
 * themselves. Public with a public constructor because Camunda's filter makes it by name.
 */
public class SpringIdentity implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        boolean known = person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
        return known ? AuthenticationResult.successful(person.getName()) : AuthenticationResult.unsuccessful();
    }

    /** Spring Security has already answered whoever is unknown. */
    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {}
}

package se.namndbesok.engine;

import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The two login forms: our own page, and the form that Tasklist itself shows when a session has ended under an open
 * task, where what was typed is still on the page.
 */
final class LoginForms {

    static final String PAGE = "/inloggning";
    private static final String ENGINE = "default";

    /** A page of another site cannot set this header, so it cannot log somebody in under a foreign name. */
    private static final RequestMatcher TASKLIST = new AndRequestMatcher(
            Paths.of(POST, "/camunda/api/admin/auth/user/*", "/login/*"),
            request -> request.getHeader("X-XSRF-TOKEN") != null);

    private LoginForms() {}

    static void configure(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage(PAGE).successHandler(onward()).failureHandler(again());
        form.withObjectPostProcessor(new ObjectPostProcessor<UsernamePasswordAuthenticationFilter>() {
            @Override
            public <F extends UsernamePasswordAuthenticationFilter> F postProcess(F filter) {
                filter.setRequiresAuthenticationRequestMatcher(
                        new OrRequestMatcher(Paths.of(POST, "", PAGE), TASKLIST));
                return filter;
            }
        });
    }

    /** Only a page that a person opened is worth returning to, never a script or a call of Tasklist's. */
    static RequestCache pageAskedFor() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod()) && wantsPage(request));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static AuthenticationSuccessHandler onward() {
        SavedRequestAwareAuthenticationSuccessHandler page = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, person) -> {
            if (TASKLIST.matches(request)) {
                tellCamunda(request, person.getName());
                // Camunda's own resource answers in the form that Tasklist waits for.
                response.sendRedirect("/camunda/api/admin/auth/user/" + ENGINE);
            } else {
                page.onAuthenticationSuccess(request, response, person);
            }
        };
    }

    /** What {@link SpringIdentity} does for pages; Camunda's filter skips the path of its own login. */
    private static void tellCamunda(HttpServletRequest request, String userId) {
        AuthenticationUtil.getAuthsFromSession(request.getSession())
                .addOrReplace(AuthenticationUtil.createAuthentication(ENGINE, userId));
    }

    private static AuthenticationFailureHandler again() {
        AuthenticationFailureHandler page = new SimpleUrlAuthenticationFailureHandler(PAGE + "?fel");
        return (request, response, failure) -> {
            if (TASKLIST.matches(request)) {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
            } else {
                page.onAuthenticationFailure(request, response, failure);
            }
        };
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/html");
    }
}

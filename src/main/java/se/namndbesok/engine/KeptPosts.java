package se.namndbesok.engine;

import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;

/**
 * What somebody handed in when the session had ended: kept, not carried out, until the person has logged in again and
 * sees it on its page.
 */
@Component
public class KeptPosts implements AccessDeniedHandler, SessionInformationExpiredStrategy {

    /** Only what begins so comes along into the new session of a login. */
    private static final String KEPT = "SPRING_SECURITY_KEPT_POST";

    private static final String ASKED_FOR = "SPRING_SECURITY_SAVED_REQUEST";
    private static final int LONGEST = 200_000;
    private static final RequestMatcher FORMS = new OrRequestMatcher(
            Paths.of(POST, "/uppgifter/*", "", "/utkast", "/fragor"),
            Paths.of(POST, "/registret/*", "/andra/*", "/andra/*/*"));

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final Texts texts;

    KeptPosts(Texts texts) {
        this.texts = texts;
    }

    /** One post that was kept. */
    private record Kept(String page, HashMap<String, List<String>> sent) implements java.io.Serializable {}

    /** What was sent to the page at hand before the login, once. */
    public static Optional<Map<String, List<String>>> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(KEPT) instanceof Kept kept
                && kept.page().equals(page(request))) {
            session.removeAttribute(KEPT);
            return Optional.of(kept.sent());
        }
        return Optional.empty();
    }

    /** A form whose token is of an ended session, or any other refusal. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && FORMS.matches(request) && isFromOwnPage(request)) {
            loginAgain(request, response);
        } else {
            refusal.handle(request, response, denied);
        }
    }

    /** Somebody who is logged in at a fourth place, and so no longer at the first. */
    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        HttpServletRequest request = event.getRequest();
        if (request.getRequestURI().startsWith("/camunda/api/")) {
            event.getResponse().setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (FORMS.matches(request) && isFromOwnPage(request)) {
            loginAgain(request, event.getResponse());
        } else {
            event.getResponse().sendRedirect(LoginForms.PAGE);
        }
    }

    private void loginAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) { // what was typed is still on the page
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(texts.get("page.session.ended"));
            return;
        }
        keep(request);
        boolean isLoggedIn = request.getUserPrincipal() != null;
        response.sendRedirect(isLoggedIn ? page(request) : LoginForms.PAGE + "?slut");
    }

    private static void keep(HttpServletRequest request) {
        HashMap<String, List<String>> sent = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
        long length = sent.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        HttpSession session = request.getSession();
        String page = page(request);
        session.setAttribute(
                ASKED_FOR,
                new SimpleSavedRequest(UrlUtils.buildFullRequestUrl(
                        request.getScheme(), request.getServerName(), request.getServerPort(), page, null)));
        if (length <= LONGEST) {
            session.setAttribute(KEPT, new Kept(page, sent));
        }
    }

    /** /uppgifter/x of all that is sent to it; any other form is its own page. */
    private static String page(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("^(/uppgifter/[^/]+).*", "$1");
    }

    /** Another site's form may not plant a text; a browser says where a post comes from. */
    private static boolean isFromOwnPage(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        return origin != null
                && origin.matches("https?://[^/]+")
                && URI.create(origin).getAuthority().equals(host);
    }
}

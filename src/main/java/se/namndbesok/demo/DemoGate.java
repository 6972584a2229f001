package se.namndbesok.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.namndbesok.Texts;

/** Lets nobody in before the demonstration is filled: until then the clock stands in the past. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoGate extends OncePerRequestFilter {

    private static final String SECONDS = "3";

    private final Texts texts;
    private volatile boolean isOpen;

    DemoGate(Texts texts) {
        this.texts = texts;
    }

    void open() {
        isOpen = true;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isOpen || request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader("Refresh", SECONDS);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"sv\"><title>Nämndbesök</title><p role=\"status\">"
                        + texts.get("demo.wait") + "</p></html>");
    }
}

package se.namndbesok.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import se.namndbesok.Texts;
import se.namndbesok.engine.FailedCommand;

/**
 * Puts a refused form or claim into plain Swedish: the engine's own answers are English, carry codes and can repeat
 * what somebody wrote.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PlainAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PlainAnswers.class);
    private static final Pattern SUBMISSIONS =
            Pattern.compile("(/camunda/api/engine|/engine-rest)/.*/(submit-form|claim)/?");

    /** What the person is answered. */
    private record Answer(HttpStatus status, String message) {}

    private final Texts texts;
    private final ObjectMapper json;

    PlainAnswers(Texts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !SUBMISSIONS.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (kept.getStatus() >= HttpStatus.BAD_REQUEST.value() && isFromTheEngine(kept)) {
            Optional<FailedCommand> failure = FailedCommand.ofRequest();
            write(failure.map(this::answer).orElseGet(() -> unexpected(null)), kept);
        }
        kept.copyBodyToResponse();
    }

    /** Camunda's filters and ours answer without JSON; those answers are not about the form. */
    private static boolean isFromTheEngine(HttpServletResponse response) {
        String type = response.getContentType();
        return type != null && type.contains("json");
    }

    private Answer answer(FailedCommand failure) {
        return switch (failure.kind()) {
            case REFUSED -> new Answer(HttpStatus.BAD_REQUEST, failure.ownWords());
            case NOT_YOURS -> new Answer(HttpStatus.FORBIDDEN, texts.get("page.refused.notYours"));
            case ALREADY_DONE -> new Answer(HttpStatus.CONFLICT, texts.get("page.refused.alreadyDone"));
            case BROKEN -> unexpected(failure.cause());
        };
    }

    private Answer unexpected(Throwable cause) {
        Incident incident = Incident.of(cause);
        LOG.error("Incident {}: a submission failed", incident.number(), incident.trace());
        return new Answer(
                HttpStatus.INTERNAL_SERVER_ERROR, texts.get("page.refused.broken", "number", incident.number()));
    }

    private void write(Answer answer, ContentCachingResponseWrapper response) throws IOException {
        response.resetBuffer();
        response.setStatus(answer.status().value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE + ";charset=UTF-8");
        response.getOutputStream()
                .write(json.writeValueAsBytes(Map.of("type", "Refused", "message", answer.message())));
    }
}

package se.namndbesok.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Why the engine refused the request at hand: what the person may be told, and what operations must know. */
public record FailedCommand(Kind kind, String ownWords, Throwable cause) {

    /** The kinds of refusal that people are told apart. */
    public enum Kind {
        /** Our own rules refused what was typed; {@link #ownWords()} says why, in Swedish. */
        REFUSED,
        NOT_YOURS,
        ALREADY_DONE,
        BROKEN
    }

    private static final String NOTE = FailedCommand.class.getName();

    /** A refusal of our own carries its Swedish text between double brackets, whatever the engine writes around it. */
    private static final Pattern OWN_WORDS = Pattern.compile("\\[\\[(.+?)]]", Pattern.DOTALL);

    private static final int DEEPEST = 20;

    /** The failure of the request on this thread, if one was noted. */
    public static Optional<FailedCommand> ofRequest() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable((FailedCommand) request.getAttribute(NOTE, RequestAttributes.SCOPE_REQUEST));
    }

    /** What is wrong with what was typed, each with its question; none where the refusal has another reason. */
    public List<Problem> problems() {
        return causes(cause)
                .filter(Refused.class::isInstance)
                .findFirst()
                .map(refused -> ((Refused) refused).problems())
                .orElse(List.of());
    }

    /** What has gone wrong with a call of the engine. */
    public static FailedCommand of(Throwable failure) {
        return causes(failure)
                .map(cause -> OWN_WORDS.matcher(String.valueOf(cause.getMessage())))
                .filter(Matcher::find)
                .findFirst()
                .map(own -> new FailedCommand(Kind.REFUSED, own.group(1), failure))
                .orElseGet(() -> new FailedCommand(kindOf(failure), "", failure));
    }

    void note() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(NOTE, this, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static Kind kindOf(Throwable failure) {
        boolean foreign = failure instanceof TaskAlreadyClaimedException
                // Wrapped, when one of our listeners refuses.
                || causes(failure).anyMatch(AuthorizationException.class::isInstance)
                // The engine has no type of its own for a case of another board.
                || String.valueOf(failure.getMessage()).contains("no authenticated tenant");
        if (foreign) {
            return Kind.NOT_YOURS;
        }
        boolean gone = failure instanceof OptimisticLockingException
                || failure instanceof NullValueException
                        && String.valueOf(failure.getMessage()).endsWith("task is null");
        return gone ? Kind.ALREADY_DONE : Kind.BROKEN;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}

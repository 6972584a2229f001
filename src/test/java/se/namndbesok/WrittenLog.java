package se.namndbesok;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/** Everything that is logged from when this is opened until it is closed, at the levels that are configured. */
public final class WrittenLog implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    public WrittenLog() {
        events.start();
        root.addAppender(events);
    }

    /** The lines that contain the word, whatever its case. */
    public List<String> linesWith(String word) {
        return List.copyOf(events.list).stream()
                .map(WrittenLog::line)
                .filter(line -> line.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String line(ILoggingEvent event) {
        String trace = event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
        return event.getFormattedMessage() + trace;
    }

    @Override
    public void close() {
        root.detachAppender(events);
    }
}

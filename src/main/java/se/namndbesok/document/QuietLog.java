package se.namndbesok.document;

import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Only warnings of the PDF library reach the log: it tells six lines for every document that went well. */
final class QuietLog implements XRLogger {

    private final XRLogger log = new Slf4jLogger();

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isWorthTelling(diagnostic.getLevel());
    }

    @Override
    public void log(String where, Level level, String message) {
        if (isWorthTelling(level)) {
            log.log(where, level, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (isWorthTelling(level)) {
            log.log(where, level, message, cause);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The application's own logging settings decide.
    }

    private static boolean isWorthTelling(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}

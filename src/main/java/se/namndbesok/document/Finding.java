package se.namndbesok.document;

/**
 * What the text check found; never the text itself.
 *
 * @param messageKey the Swedish explanation in messages_sv.properties, such as "err.pnr"
 */
public record Finding(Severity severity, String messageKey) {

    /** STOP refuses the text; WARN asks the author to think again and lets her go on. */
    public enum Severity {
        STOP,
        WARN
    }

    static Finding stop(String messageKey) {
        return new Finding(Severity.STOP, messageKey);
    }

    static Finding warn(String messageKey) {
        return new Finding(Severity.WARN, messageKey);
    }

    public boolean stops() {
        return severity == Severity.STOP;
    }
}

package se.namndbesok.engine;

import org.camunda.bpm.engine.ProcessEngineException;

/**
 * What a person is told when a submission or a start is refused: plain Swedish. The engine wraps messages in technical
 * words; the answer filter of the web shows only what stands between [[ and ]].
 */
public final class Refused extends ProcessEngineException {

    public Refused(String swedish) {
        super("[[" + swedish + "]]");
    }

    Refused(Problems problems) {
        this(problems.asText());
    }

    /** The Swedish text without the marks. */
    public String text() {
        return getMessage().substring(2, getMessage().length() - 2);
    }
}

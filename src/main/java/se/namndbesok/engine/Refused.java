package se.namndbesok.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;

/**
 * What a person is told when a submission or a start is refused: plain Swedish. The engine wraps messages in technical
 * words; the answer filter of the web shows only what stands between [[ and ]].
 */
public final class Refused extends ProcessEngineException {

    private final transient List<Problem> problems;

    public Refused(String swedish) {
        this(swedish, List.of(new Problem(null, swedish)));
    }

    Refused(Problems problems) {
        this(problems.asText(), problems.all());
    }

    private Refused(String swedish, List<Problem> problems) {
        super("[[" + swedish + "]]");
        this.problems = problems;
    }

    /** What is wrong, each with the question that it is about. */
    public List<Problem> problems() {
        return problems;
    }

    /** The Swedish text without the marks. */
    public String text() {
        return getMessage().substring(2, getMessage().length() - 2);
    }
}

package se.namndbesok.register;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the fault list instead of a stack trace when a refused register stops the start. */
class RegisterRefusedAnalyzer extends AbstractFailureAnalyzer<RegisterRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, RegisterRefused refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}

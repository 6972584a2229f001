package se.namndbesok.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test in a real browser: skipped where there is no Chromium, except in CI (CI=true), where it must not be missing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Condition.class)
@interface NeedsChromium {

    /** Decides before Spring starts the application. */
    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return answer(Files.isExecutable(Chromium.PROGRAM), "true".equals(System.getenv("CI")));
        }

        static ConditionEvaluationResult answer(boolean isThere, boolean isCi) {
            return isThere || isCi
                    ? ConditionEvaluationResult.enabled("Chromium is there, or must be")
                    : ConditionEvaluationResult.disabled("No Chromium at " + Chromium.PROGRAM
                            + ": the tests in a real browser are skipped (apt-get install chromium)");
        }
    }
}

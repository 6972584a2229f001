package se.namndbesok.engine;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The expressions of the forms, evaluated on the server by the engine's own interpreter. */
@Component
public class Feel {

    private final LateFeel interpreter;

    Feel(LateFeel interpreter) {
        this.interpreter = interpreter;
    }

    /**
     * The value of an expression as a form writes it, with or without the leading "="; null where it has none, as in a
     * form in the browser. A name without a value is null.
     */
    public Object value(String expression, Map<String, Object> values) {
        String bare = expression.startsWith("=") ? expression.substring(1) : expression;
        try {
            return interpreter
                    .engine()
                    .evaluateSimpleExpression(bare, Variables.fromMap(values).asVariableContext());
        } catch (FeelException withoutValue) {
            return null;
        }
    }
}

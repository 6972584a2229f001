package se.namndbesok.engine;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.springframework.stereotype.Component;

/** Makes the engine's FEEL interpreter when it is first needed: at start it costs seconds, and no model here uses it. */
@Component
class LateFeel extends AbstractProcessEnginePlugin {

    private final Late late = new Late();

    /** The one interpreter, for whoever asks in the application. */
    FeelEngine engine() {
        return late;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        DefaultDmnEngineConfiguration decisions =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(() -> late);
        engine.setDmnEngineConfiguration(decisions);
    }

    private static final class Late implements FeelEngine {

        private FeelEngine made;

        private synchronized FeelEngine feel() {
            if (made == null) {
                made = new ScalaFeelEngineFactory().createInstance();
            }
            return made;
        }

        @Override
        public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
            return feel().evaluateSimpleExpression(expression, variables);
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext variables) {
            return feel().evaluateSimpleUnaryTests(expression, input, variables);
        }
    }
}

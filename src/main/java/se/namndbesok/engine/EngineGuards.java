package se.namndbesok.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Puts our guards into the engine; without this bean the published flaws of 7.24.0 are open. */
@Component
class EngineGuards extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;

    EngineGuards(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new GuardedExpressions(context, engine.getBeans()));
        engine.setResourceAuthorizationProvider(new TightAuthorizations());
        engine.setCustomPreBPMNParseListeners(with(new OnlyTheAssignee(), engine.getCustomPreBPMNParseListeners()));
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(new FailureNotes(), engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                with(new FailureNotes(), engine.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private static <T> List<T> with(T first, List<? extends T> others) {
        List<T> all = new ArrayList<>();
        all.add(first);
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}

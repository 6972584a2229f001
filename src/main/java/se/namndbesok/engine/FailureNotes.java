package se.namndbesok.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Notes on the request why the engine refused, so that the answer can say it in plain Swedish. */
class FailureNotes extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            FailedCommand.of(failure).note();
            throw failure;
        }
    }
}

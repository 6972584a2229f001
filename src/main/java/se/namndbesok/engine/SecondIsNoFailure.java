package se.namndbesok.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.springframework.stereotype.Component;

/**
 * A job that came second of two at the same moment has not failed: it is tried again when its time comes. The engine would
 * give it a new time ten minutes later, over the one that its timer has just been moved to (E15).
 */
@Component
class SecondIsNoFailure extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobCommandFactory(new DefaultFailedJobCommandFactory() {
            @Override
            public Command<Object> getCommand(String jobId, Throwable failure) {
                return failure instanceof OptimisticLockingException
                        ? context -> new UnlockJobCmd(jobId).execute(context)
                        : super.getCommand(jobId, failure);
            }
        });
    }
}

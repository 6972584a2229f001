package se.namndbesok.engine;

import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** What a step works on: one case (its business key), the board it belongs to, and the process variables. */
public final class Work {

    private static final String POLICY = "policyId"; // the name in every process that keeps a policy

    private final DelegateExecution execution;
    private final VariableScope scope;
    private final String person;

    private Work(DelegateExecution execution, VariableScope scope, String person) {
        this.execution = execution;
        this.scope = scope;
        this.person = person;
    }

    /** The work of a service task. */
    public static Work of(DelegateExecution execution) {
        return new Work(execution, execution, loggedIn());
    }

    static Work of(TaskEntity task) {
        DelegateExecution execution = task.getExecution();
        if (execution == null || execution.getProcessInstance() == null) {
            // Somebody has done the task between its reading and this moment.
            throw new OptimisticLockingException("Task " + task.getId() + " is gone");
        }
        return new Work(execution, execution, task.getAssignee());
    }

    /** Who is logged in on this thread, or null in a job. */
    static String loggedIn() {
        Authentication authentication =
                Context.getProcessEngineConfiguration().getIdentityService().getCurrentAuthentication();
        return authentication == null ? null : authentication.getUserId();
    }

    /** The business key: the id of the record that this process is about. */
    public String id() {
        return execution.getProcessBusinessKey();
    }

    /** The board (tenant) that the case belongs to. */
    public String board() {
        return execution.getTenantId();
    }

    /** The version of the policy that the case goes by; none: a case of the board as a whole. */
    Optional<String> policy() {
        return Optional.ofNullable((String) scope.getVariable(POLICY));
    }

    /** Who acts: the assignee of a user task, else who is logged in; null in a job. */
    public String person() {
        return person;
    }

    public String processInstance() {
        return execution.getProcessInstanceId();
    }

    /** The value of a variable; a missing one fails with its name. */
    public <T> T get(Variable<T> variable) {
        return variable.read(scope);
    }

    public boolean has(Variable<?> variable) {
        return scope.getVariable(variable.name()) != null;
    }

    public <T> void set(Variable<T> variable, T value) {
        variable.write(scope, value);
    }

    /** Sets a variable of one instance of an activity within which the work is done, as of one of many participants. */
    public <T> void set(Variable<T> variable, T value, String activity) {
        execution.setVariable(variable.name(), variable.encode(value), activity);
    }

    /** Gives the case its id; once, in the first step. */
    public void open(String id) {
        execution.setProcessBusinessKey(id);
    }
}

package se.namndbesok.engine.play;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.BoardTenants;

/** Cases that a demonstration begins without a person, and what a case is about. */
@Component
@Profile("demo")
public class PlayCases {

    private static final String UNIT = "unitName";

    private final RuntimeService cases;
    private final HistoryService history;

    PlayCases(RuntimeService cases, HistoryService history) {
        this.cases = cases;
        this.history = history;
    }

    /** A case of the board begins, with that business key. */
    public void begins(String process, String key, String board, Map<String, Object> variables) {
        cases.createProcessInstanceByKey(process)
                .businessKey(key)
                .setVariable(BoardTenants.BOARD.name(), board)
                .setVariables(variables)
                .execute();
    }

    /** A case of the board begins with that message. */
    public void beginsBy(String message, String key, String board) {
        cases.createMessageCorrelation(message)
                .processInstanceBusinessKey(key)
                .setVariable(BoardTenants.BOARD.name(), board)
                .correlateStartMessage();
    }

    /** The business key of the one case of that process that is under way. */
    public Optional<String> underWay(String process) {
        return Optional.ofNullable(cases.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey);
    }

    /** The name of the unit that a case is about, also when it has ended. */
    public Optional<String> unit(String processInstance) {
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(processInstance)
                .variableName(UNIT)
                .list()
                .stream()
                .filter(variable -> variable.getTaskId() == null && variable.getValue() != null)
                .findFirst()
                .map(variable -> variable.getValue().toString());
    }

    /** The business key of a case, also when it has ended. */
    public Optional<String> key(String processInstance) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(processInstance)
                        .singleResult())
                .map(HistoricProcessInstance::getBusinessKey);
    }
}

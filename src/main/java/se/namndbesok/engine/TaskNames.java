package se.namndbesok.engine;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What tasks are called, "Planera besöket: Eklunden", and the column of the task list that says the same. */
@Component
class TaskNames {

    /** Of the case, and local to the task so that whoever may do the task may read it. */
    static final String UNIT_NAME = "unitName";

    private static final int LONGEST = 255;

    private final TaskService tasks;

    TaskNames(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    /** Of a new task; most cases know their unit as a variable. */
    void give(TaskEntity task, FormTask<?> step, Work work) {
        String unit = (String) task.getExecution().getVariable(UNIT_NAME);
        Map<String, String> facts = unit == null ? step.facts(work) : Map.of("unit", unit);
        task.setName(name(task, facts));
        keepUnit(task, facts.get("unit"));
    }

    /** Of an open task and its case: as the register calls the unit, the department or the document today. */
    void follow(TaskEntity task, FormTask<?> step, Work work) {
        Map<String, String> facts = step.facts(work);
        String unit = facts.get("unit");
        Object known = task.getExecution().getVariable(UNIT_NAME);
        if (unit != null && known != null && !unit.equals(known)) {
            task.getExecution().setVariable(UNIT_NAME, unit);
        }
        keepUnit(task, unit);
        String name = name(task, facts);
        if (!name.equals(task.getName())) {
            tasks.setName(task.getId(), name);
        }
    }

    private static String name(TaskEntity task, Map<String, String> facts) {
        String drawn = task.getTaskDefinition().getNameExpression().getExpressionText();
        return Stream.of("unit", "document", "meetingDate", "semester")
                .map(facts::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(about -> shortened(drawn + ": " + about))
                .orElse(drawn);
    }

    /** As much as the engine's column holds: a booking may name each of a politician's twenty units. */
    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    private static void keepUnit(TaskEntity task, String unit) {
        if (unit != null && !unit.equals(task.getVariableLocal(UNIT_NAME))) {
            task.setVariableLocal(UNIT_NAME, unit);
        }
    }
}

package se.namndbesok.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Semester;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;

/** What the demonstration's cases are called: the process, the element of the model, and what the case is about. */
@Component
@Profile("demo")
class DemoCases {

    private static final String UNIT = "unitName";
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern HALF = Pattern.compile("(?:(\\d{4})-)?(SPRING|AUTUMN)(?:_(\\d{4}))?");

    private final Boards boards;
    private final Texts texts;
    private final RepositoryService models;
    private final HistoryService history;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    DemoCases(RepositoryService models, HistoryService history, Boards boards, Texts texts) {
        this.boards = boards;
        this.texts = texts;
        this.models = models;
        this.history = history;
    }

    String process(String definition) {
        return names.computeIfAbsent(
                definition, id -> models.getProcessDefinition(id).getName());
    }

    String element(String definition, String element) {
        return names.computeIfAbsent(definition + "#" + element, key -> drawn(definition, element));
    }

    private String drawn(String definition, String element) {
        FlowElement found = models.getBpmnModelInstance(definition).getModelElementById(element);
        String name = found == null || found.getName() == null ? "" : found.getName();
        // The only timer of a user task is the one that it is reminded by (docs/adr/0006).
        return found instanceof UserTask ? texts.get("demo.clock.reminder", "task", name) : name;
    }

    /** The unit's name, else the case's own number if a person can read it. */
    String about(String processInstance) {
        HistoricVariableInstance unit = history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(processInstance)
                .variableName(UNIT)
                .list()
                .stream()
                .filter(variable -> variable.getTaskId() == null && variable.getValue() != null)
                .findFirst()
                .orElse(null);
        return unit == null ? number(processInstance) : unit.getValue().toString();
    }

    private String number(String processInstance) {
        HistoricProcessInstance found = history.createHistoricProcessInstanceQuery()
                .processInstanceId(processInstance)
                .singleResult();
        String key = found == null ? null : found.getBusinessKey();
        return key == null || key.matches(UUID) ? "" : inWords(key);
    }

    /** The board and the day or the half-year that a key tells: "ON-2027-04-21" is Omsorgsnämnden onsdag 21 april 2027. */
    private String inWords(String key) {
        String board = boards.all().stream()
                .filter(it -> key.matches("(.*[-:])?" + Pattern.quote(it.id()) + "[-:].*"))
                .map(Board::name)
                .findFirst()
                .orElse("");
        return (board + " " + when(key)).strip();
    }

    private String when(String key) {
        Matcher day = DAY.matcher(key);
        Matcher half = HALF.matcher(key);
        if (day.find()) {
            return SwedishDates.day(LocalDate.parse(day.group()));
        }
        if (half.find()) {
            String year = half.group(1) == null ? half.group(3) : half.group(1);
            return Semester.of(
                            LocalDate.of(Integer.parseInt(year), half.group(2).equals("SPRING") ? 1 : 7, 1))
                    .label();
        }
        return key.matches(".*:\\d{4}") ? key.substring(key.length() - 4) : "";
    }
}

package se.namndbesok;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CompletionCondition;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Variable;

/** What the models read are declared variables and nothing else; what is declared is used. */
class ProcessVariablesTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}?");
    private static final Pattern ALLOWED = Pattern.compile("\\$\\{([a-z]\\w*)(\\.elements\\(\\)|\\.value\\(\\))?}");

    /** What every user task's timeout listener reads and calls, in the engine package. */
    private static final Set<String> OF_REMINDERS = Set.of("remind", "remindAt");

    private static final List<Models> MODELS = Models.all();
    private final Faults faults = new Faults();

    /** The declared constants by the name of the variable. */
    private static Map<String, Field> declared(Models model) {
        String prefix =
                Arrays.stream(model.id().split("-")).map(Models::upperFirst).collect(Collectors.joining());
        Map<String, Field> constants = new LinkedHashMap<>();
        for (Field field :
                Models.load(model.packageName() + "." + prefix + "Variables").getFields()) {
            try {
                constants.put(((Variable<?>) field.get(null)).name(), field);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return constants;
    }

    private static String type(Field constant) {
        return constant == null
                ? "nothing"
                : ((ParameterizedType) constant.getGenericType()).getActualTypeArguments()[0].getTypeName();
    }

    @Test
    void expressionsReadVariablesAndCallNothing() {
        for (Models model : MODELS) {
            Set<String> known = new HashSet<>(declared(model).keySet());
            known.addAll(OF_REMINDERS);
            model.all(ServiceTask.class).forEach(task -> known.add(task.getId()));
            model.all(MultiInstanceLoopCharacteristics.class)
                    .forEach(loop -> known.add(loop.getCamundaElementVariable()));
            for (Matcher found = EXPRESSION.matcher(model.xml()); found.find(); ) {
                Matcher allowed = ALLOWED.matcher(found.group());
                boolean good = allowed.matches() && known.contains(allowed.group(1));
                faults.addUnless(good, model.at(found.group()));
            }
        }
        faults.assertNone();
    }

    @Test
    void aConditionIsOneDeclaredFlag() {
        for (Models model : MODELS) {
            Map<String, Field> declared = declared(model);
            for (ConditionExpression condition : model.all(ConditionExpression.class)) {
                String text = condition.getTextContent();
                boolean flag = type(declared.get(variable(text))).equals("java.lang.Boolean");
                faults.addUnless(flag && condition.getLanguage() == null, model.at(text));
            }
            for (CompletionCondition completion : model.all(CompletionCondition.class)) {
                String text = completion.getTextContent();
                faults.addUnless(type(declared.get(variable(text))).equals("java.lang.Boolean"), model.at(text));
            }
        }
        faults.assertNone();
    }

    @Test
    void aTimerReadsADeclaredMoment() {
        for (Models model : MODELS) {
            Map<String, Field> declared = declared(model);
            for (TimerEventDefinition timer : model.all(TimerEventDefinition.class)) {
                if (timer.getParentElement() instanceof CamundaTaskListener) {
                    continue; // TaskRemindersTest
                }
                String at =
                        timer.getTimeDate() == null ? "" : timer.getTimeDate().getTextContent();
                String event = timer.getParentElement().getAttributeValue("id");
                boolean moment = type(declared.get(variable(at))).equals("java.time.ZonedDateTime")
                        && variable(at).equals(event + "At");
                faults.addUnless(moment, model.at("timer " + event + " " + at));
            }
        }
        faults.assertNone();
    }

    @Test
    void everyDeclaredVariableIsUsedInTheModelOrAStep() {
        for (Models model : MODELS) {
            declared(model).forEach((name, constant) -> {
                boolean inModel = model.xml().matches("(?s).*\\$\\{" + name + "[}.].*");
                faults.addUnless(inModel || inJava(model, constant), model.at(name + " is declared but not used"));
            });
        }
        faults.assertNone();
    }

    /** The engine's own initiator apart, the engine would find nothing. */
    @Test
    void whatTheModelReadsIsWrittenInJava() {
        for (Models model : MODELS) {
            declared(model)
                    .forEach((name, constant) -> faults.addUnless(
                            name.equals("initiator") || inJava(model, constant), model.at(name + " is never written")));
        }
        faults.assertNone();
    }

    private static boolean inJava(Models model, Field constant) {
        Pattern use = Pattern.compile("(?m)^(?!import).*\\b" + constant.getName() + "\\b");
        return Models.files(Path.of("src/main/java/se/namndbesok"), ".java").stream()
                .filter(file -> !file.getFileName().toString().endsWith("Variables.java"))
                .map(Models::text)
                .filter(text -> text.contains(constant.getDeclaringClass().getSimpleName()))
                .anyMatch(text -> use.matcher(text).find());
    }

    private static String variable(String expression) {
        Matcher plain = Pattern.compile("\\$\\{(\\w+)}").matcher(expression);
        return plain.matches() ? plain.group(1) : "";
    }
}

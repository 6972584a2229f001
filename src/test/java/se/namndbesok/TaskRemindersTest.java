package se.namndbesok;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Every user task of every model is reminded of, in the one way there is. */
class TaskRemindersTest {

    private static final List<Models> MODELS = Models.all();
    private static final Pattern DUE = Pattern.compile("protected LocalDate due\\(Work work\\) \\{(?:.*\\R)*?    \\}");
    private static final Pattern COUNTED = Pattern.compile("\\d|\\.(plus|minus)|DAYS|WEEKS");
    private static final Pattern CONSTANT =
            Pattern.compile("static final (?:int|long|Period|Duration) (\\w*(?:DAYS?|WEEKS?|MONTHS?)\\w*) = (?!new)");

    /** Reminders that the models draw: the steps that send them. */
    private static final Set<String> DRAWN = Set.of("sendReminder", "remindParticipants");

    /** The case asks the rules itself: of what is taken up again, and of a change that has to be in before the cut-off. */
    private static final Set<String> ALSO_RULED = Set.of("anchorVisit", "changeProposal", "claimCompensation");

    private static final Set<String> NO_LAST_DAYS = Set.of(
            "DueReviews.DAYS_BEFORE_ANNIVERSARY",
            "DueReviews.DAYS_BEFORE_EXPIRY",
            "DueReviews.DAYS_FOR_RELATED",
            "FormerLead.DAYS", // after the seat (E6)
            "FormerMembers.DAYS",
            "PlanCalendar.WEEKS_BEFORE",
            "PlanningRulesReader.TWO_WEEKS", // a policy that is silent on its own planning (C-18)
            "RaiseElection.WEEKS_FOR_THE_MINUTES",
            "ReviewDocument.PROPOSAL_DAYS",
            "SignUp.DAYS_TO_CONFIRM",
            "StudyVisitDeadlines.CONFIRMATION_DAYS",
            "Vacancies.DAYS_BEFORE");

    private final Faults faults = new Faults();

    /** The one thing that listens: what the user task is reminded by (docs/adr/0006). */
    @Test
    void eachUserTaskIsRemindedOf() {
        for (Models model : MODELS) {
            for (UserTask task : model.all(UserTask.class)) {
                List<String> listeners =
                        task.getExtensionElements() == null ? List.of() : listeners(task.getExtensionElements());
                String reminder = task.getId() + "Reminder timeout ${remind} ${remindAt}";
                faults.addUnless(listeners.equals(List.of(reminder)), model.at(task.getId() + " " + listeners));
            }
            long listening = model.all(CamundaTaskListener.class).size();
            faults.addUnless(listening == model.all(UserTask.class).size(), model.at("listeners: " + listening));
        }
        faults.assertNone();
    }

    private static List<String> listeners(ExtensionElements extensions) {
        return extensions.getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                .map(listener -> String.join(
                        " ",
                        listener.getAttributeValue("id"),
                        listener.getCamundaEvent(),
                        listener.getCamundaDelegateExpression(),
                        listener.getTextContent().strip()))
                .toList();
    }

    /** A task without a line of its own would be reminded of by nobody, and a policy could not speak of it. */
    @Test
    void eachUserTaskHasItsStandardReminders() {
        Set<String> ids = MODELS.stream()
                .flatMap(model -> model.all(UserTask.class).stream().map(UserTask::getId))
                .collect(Collectors.toSet());
        ids.addAll(DRAWN);
        Assertions.assertThat(standard().keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    /** The register's page of governing documents tells of each by the name that it has in its model. */
    @Test
    void eachIsCalledAsInItsModel() {
        Texts texts = new Texts();
        for (Models model : MODELS) {
            Stream.concat(model.all(UserTask.class).stream(), model.all(ServiceTask.class).stream())
                    .filter(task -> standard().containsKey(task.getId()))
                    .forEach(task -> faults.addUnless(
                            task.getName().equals(texts.get("page.register.rule.task." + task.getId())),
                            model.at(task.getId())));
        }
        faults.assertNone();
    }

    /** Either the rules say when a task is to be done, or its case does; never a number in a class. */
    @Test
    void eachLastDayIsInTheRulesOrInTheCase() {
        standard().forEach((task, line) -> {
            boolean isRuled = ((Map<?, ?>) line).containsKey("due");
            faults.addUnless(DRAWN.contains(task) || isRuled != isKnownToTheCase(task), task + ": due");
        });
        for (Path file : Models.files(Path.of("src/main/java"), ".java")) {
            Matcher due = DUE.matcher(Models.text(file));
            faults.addUnless(!due.find() || !COUNTED.matcher(due.group()).find(), file + ": counts a last day");
        }
        faults.assertNone();
    }

    /** A number of days in a process is one that is said here: no last day of a task, but when something begins or is over. */
    @Test
    void noClassHasItsOwnNumberOfDays() {
        Set<String> constants = new TreeSet<>();
        for (Path file : Models.files(Path.of("src/main/java"), ".java")) {
            Matcher constant = CONSTANT.matcher(Models.text(file));
            while (constant.find()) {
                constants.add(file.getFileName().toString().replace(".java", "." + constant.group(1)));
            }
        }
        Assertions.assertThat(constants).containsExactlyInAnyOrderElementsOf(NO_LAST_DAYS);
    }

    private static Map<String, Object> standard() {
        return new Yaml().load(Models.text(Path.of("src/main/resources/reminders.yaml")));
    }

    private static boolean isKnownToTheCase(String task) {
        String name = Character.toUpperCase(task.charAt(0)) + task.substring(1) + ".java";
        return Models.files(Path.of("src/main/java"), "/" + name).stream()
                .anyMatch(file -> DUE.matcher(Models.text(file)).find() && !ALSO_RULED.contains(task));
    }
}

package se.namndbesok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import se.namndbesok.engine.Refused;

/** What people do and see in the process stories: they log in, hand in tasks, are refused, and get mail. */
public abstract class ProcessTest extends ProcessWorld {

    protected void login(String person) {
        identity.setAuthentication(
                person,
                identity.createGroupQuery().groupMember(person).list().stream()
                        .map(group -> group.getId())
                        .toList(),
                identity.createTenantQuery().userMember(person).list().stream()
                        .map(tenant -> tenant.getId())
                        .toList());
    }

    protected void logout() {
        identity.clearAuthentication();
    }

    /** The one open task of that id that the person has. */
    protected Task task(String id, String person) {
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey(id)
                .taskAssignee(person)
                .singleResult();
        assertThat(task).as(id + " of " + person).isNotNull();
        return task;
    }

    protected boolean has(String id, String person) {
        return tasks.createTaskQuery()
                        .taskDefinitionKey(id)
                        .taskAssignee(person)
                        .count()
                > 0;
    }

    /** Hands in the person's task as Tasklist does, answers as name-value pairs. */
    protected void handIn(String id, String person, Object... answers) {
        submit(task(id, person).getId(), person, answers);
    }

    protected void submit(String taskId, String person, Object... answers) {
        login(person);
        try {
            forms.submitTaskForm(taskId, answers(answers));
        } finally {
            logout();
        }
    }

    /** What a person is told when a task is refused. */
    protected String refusal(String id, String person, Object... answers) {
        Refused refused = catchThrowableOfType(Refused.class, () -> handIn(id, person, answers));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.text();
    }

    /** A list is sent as Json, as the forms do. */
    private static Map<String, Object> answers(Object... namesAndValues) {
        Map<String, Object> answers = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            answers.put(
                    (String) namesAndValues[i],
                    value instanceof List<?> list
                            ? SpinValues.jsonValue(org.camunda.spin.Spin.JSON(list))
                                    .create()
                            : value);
        }
        return answers;
    }

    /** What the form of a task shows under that key. */
    protected Object shown(Task task, String key) {
        return forms.getTaskFormVariables(task.getId()).get(key);
    }

    /** A shown list or option list, as Json text. */
    protected String shownJson(Task task, String key) {
        return ((SpinJsonNode) shown(task, key)).toString();
    }

    /** The subjects of the mails to that address, oldest first. */
    protected List<String> mailsTo(String person) {
        return database.sql("select subject from outbox where recipient_email like ? order by created_at, id")
                .param(person + "@%")
                .query(String.class)
                .list();
    }

    /** A calendar file that somebody has got. */
    public record Invitation(String method, String uid, int sequence) {}

    /** The invitations that the person has got as calendar files, by their number. */
    protected List<Invitation> invitationsTo(String person) {
        return database
                .sql(
                        "select calendar from outbox where recipient_email like ? and calendar_method in ('REQUEST', 'CANCEL')")
                .param(person + "@%")
                .query(String.class)
                .list()
                .stream()
                .map(ics ->
                        new Invitation(line("METHOD", ics), line("UID", ics), Integer.parseInt(line("SEQUENCE", ics))))
                .sorted((one, other) -> Integer.compare(one.sequence(), other.sequence()))
                .toList();
    }

    private static String line(String name, String ics) {
        return Pattern.compile(name + ":(.*)\r\n")
                .matcher(ics.replace("\r\n ", ""))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}

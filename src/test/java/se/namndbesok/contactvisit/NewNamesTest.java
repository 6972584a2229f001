package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A unit gets another name while cases are under way: what is open is called by it at once, and what comes later. */
class NewNamesTest extends VisitStory {

    @Autowired
    private ScheduledTaskHolder schedule;

    private static final UnaryOperator<String> NEW_NAME =
            demo -> demo.replace("name: Eklunden,", "name: Ekgården,").replace("Hemtjänst Söder", "Hemtjänst Öster");

    private Task open(String task) {
        return tasks.createTaskQuery().taskDefinitionKey(task).singleResult();
    }

    private void isCalled(String task, String name) {
        assertThat(open(task).getName()).isEqualTo(name);
        assertThat(tasks.getVariableLocal(open(task).getId(), "unitName"))
                .as("the column in Tasklist")
                .isEqualTo(name.replaceFirst(".*: ", ""));
    }

    @Test
    @DisplayName("A visit that is asked for: the manager's task, its column, the case, and the tasks that come of it")
    void visit() {
        sagaAsksForAVisit();
        isCalled("answerRequest", "Svara på besöksförfrågan: Eklunden");
        int mails = mailsTo(OSTEN).size();
        theRegisterSays(NEW_NAME);
        isCalled("answerRequest", "Svara på besöksförfrågan: Ekgården");
        assertThat(open("answerRequest").getDueDate()).isInSameDayAs("2027-02-22");
        assertThat(processes.getVariable(this.visit.getId(), "unitName")).isEqualTo("Ekgården");
        assertThat(mailsTo(OSTEN)).as("nobody is told of a name").hasSize(mails);
        ostenAccepts();
        isCalled("planVisit", "Planera besöket: Ekgården");
        theRegisterSays(demo -> demo);
        isCalled("planVisit", "Planera besöket: Eklunden");
        isCalled("attendVisit", "Läs, flytta eller avboka besöket: Eklunden");
    }

    @Test
    @DisplayName("A booking that lies open names the units as they are called, and keeps what else its title says")
    void booking() {
        opensBooking(INGA_MAJ);
        theRegisterSays(NEW_NAME);
        assertThat(open("bookVisit").getName()).contains("Ekgården", "Gruppbostaden Tallstigen");
    }

    @Test
    @DisplayName("The compensation for a visit, and a case that waits for its board with no task open")
    void compensationAndWaitingCase() {
        sagaHasVisited();
        sagaHandsInTheReport();
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", "ON-2027-04-21");
        theRegisterSays(NEW_NAME);
        isCalled("claimCompensation", "Lämna underlag för ersättning: Ekgården");
        assertThat(processes.getVariable(visit.getId(), "unitName")).isEqualTo("Ekgården");
    }

    @Test
    @DisplayName("The election of a contact politician, also one whose task comes again later")
    void election() {
        UnaryOperator<String> nobody = demo -> demo.replaceFirst("  - \\{id: ka-5,[^\n]*\n", "");
        theRegisterSays(nobody);
        theRegisterSays(demo -> nobody.apply(NEW_NAME.apply(demo)));
        isCalled("raiseElection", "Ta upp val av ny kontaktpolitiker: Hemtjänst Öster");
        handIn("raiseElection", ELLINOR, "meeting", "ON-2027-03-24");
        theRegisterSays(nobody);
        ProcessInstance appointment = processes
                .createProcessInstanceQuery()
                .processDefinitionKey("appointment")
                .singleResult();
        assertThat(processes.getVariable(appointment.getId(), "unitName")).isEqualTo("Hemtjänst Söder");
        timePassesTo("2027-04-07T08:00");
        isCalled("raiseElection", "Ta upp val av ny kontaktpolitiker: Hemtjänst Söder");
    }

    private void isOf(String task, String kind) {
        database.sql("update act_ru_task set task_def_key_ = :kind where id_ = :id")
                .param("kind", kind)
                .param("id", task)
                .update();
    }

    private void morningComes() {
        List<Runnable> rounds = schedule.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(task ->
                        task instanceof CronTask timed && timed.getExpression().equals("0 15 6 * * *"))
                .map(task -> task.getRunnable())
                .toList();
        assertThat(rounds).hasSize(1).allSatisfy(Runnable::run);
    }

    @Test
    @DisplayName("A change in the register that names nothing anew asks no open task for its name")
    void nothingIsCalledOtherwise() {
        sagaAsksForAVisit();
        tasks.setName(open("answerRequest").getId(), "Frågas inte");
        theRegisterSays(demo -> demo.replace("users: 24", "users: 25").replace("2027-05-25, 2027-06-15", "2027-06-15"));
        assertThat(open("answerRequest").getName()).isEqualTo("Frågas inte");
        theRegisterSays(NEW_NAME);
        isCalled("answerRequest", "Svara på besöksförfrågan: Ekgården");
    }

    @Test
    @DisplayName(
            "A case that cannot say what it is about stops neither the register nor the others, and is asked again")
    void aFaultOfOne() {
        UnaryOperator<String> nobody = demo -> demo.replaceFirst("  - \\{id: ka-5,[^\n]*\n", "");
        theRegisterSays(nobody);
        sagaAsksForAVisit();
        String election = open("raiseElection").getId();
        isOf(election, "nothingKnown");
        theRegisterSays(demo -> nobody.apply(NEW_NAME.apply(demo)));
        isCalled("answerRequest", "Svara på besöksförfrågan: Ekgården");
        isOf(election, "raiseElection");
        assertThat(open("raiseElection").getName()).endsWith(": Hemtjänst Söder");
        morningComes();
        isCalled("raiseElection", "Ta upp val av ny kontaktpolitiker: Hemtjänst Öster");
    }
}

package se.namndbesok.studyvisit.steps;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.SignUpState;
import se.namndbesok.studyvisit.StudyVisitMail;
import se.namndbesok.studyvisit.StudyVisitMail.Letter;

/** Two days before, each participant is reminded, with the way to what to bear in mind (P2b step 5). */
@Component
class RemindParticipants implements JavaDelegate {

    private final StudyVisitDesk desk;
    private final StudyVisitMail mail;
    private final TaskService tasks;

    RemindParticipants(StudyVisitDesk desk, StudyVisitMail mail, @Lazy TaskService tasks) {
        this.desk = desk;
        this.mail = mail;
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        StudyVisit visit = desk.visit(work.id());
        for (SignUp seated : desk.signUps().of(work.id()).in(SignUpState.SEATED)) {
            String link = link(work, seated.personId());
            Letter letter = new Letter("studyVisitReminder", visit.date().toString(), link, Map.of(), null);
            mail.send(visit, letter, desk.facts().person(seated.personId()));
        }
    }

    private String link(Work work, String person) {
        Task task = tasks.createTaskQuery()
                .processInstanceId(work.processInstance())
                .taskDefinitionKey("attendStudyVisit")
                .taskAssignee(person)
                .singleResult();
        return task == null ? Links.taskList() : Links.task(task.getId());
    }
}

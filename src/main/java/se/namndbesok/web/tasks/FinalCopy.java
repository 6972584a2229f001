package se.namndbesok.web.tasks;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.engine.TaskForms;

/** Hands a task in and throws its drafts away: both or neither. */
@Component
class FinalCopy {

    private final TaskForms forms;
    private final Drafts drafts;

    FinalCopy(TaskForms forms, Drafts drafts) {
        this.forms = forms;
        this.drafts = drafts;
    }

    @Transactional
    public void handIn(String person, String taskId, Map<String, Object> answers) {
        forms.submit(person, taskId, answers);
        drafts.forget(taskId);
    }
}

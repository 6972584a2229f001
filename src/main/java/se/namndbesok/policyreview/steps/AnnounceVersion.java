package se.namndbesok.policyreview.steps;

import static se.namndbesok.policyreview.PolicyReviewVariables.OWNER;
import static se.namndbesok.policyreview.PolicyReviewVariables.PROPOSAL;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.policyreview.PolicyDesk;
import se.namndbesok.register.Boards;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Role;

/** On the first day of a new version its owner and the secretaries are told; visits that have begun keep theirs (AC-05). */
@Component
class AnnounceVersion implements JavaDelegate {

    private final PolicyDesk desk;
    private final People people;
    private final Boards boards;
    private final Outbox outbox;

    AnnounceVersion(PolicyDesk desk, People people, Boards boards, Outbox outbox) {
        this.desk = desk;
        this.people = people;
        this.boards = boards;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        Stream.concat(
                        people.find(work.get(OWNER)).stream(),
                        people.holders(work.board(), Role.BOARD_SECRETARY, desk.today()).stream())
                .distinct()
                .forEach(person -> tell(work, person));
    }

    private void tell(Work work, Person person) {
        outbox.post(new Notice(
                "newVersion:" + work.get(PROPOSAL) + ":" + work.board() + ":" + person.id(),
                new Recipient(person.name(), person.email()),
                "newVersion",
                Map.of("document", desk.get(work.get(PROPOSAL)).header().title()),
                Links.taskList(),
                "Nämndsekreteraren, " + boards.get(work.board()).name(),
                null,
                work.id(),
                work.processInstance()));
    }
}

package se.namndbesok.newterm.steps;

import static se.namndbesok.newterm.NewTermVariables.TERM_ENDS_ON;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.newterm.Appointments;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.Boards;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Role;
import se.namndbesok.register.Unit;

/** On the first day of a term the secretaries are told which units have lost their contact politicians (A-22, AC-07). */
@Component
class ReportUncoveredUnits implements JavaDelegate {

    private final Appointments appointments;
    private final People people;
    private final Boards boards;
    private final Outbox outbox;

    ReportUncoveredUnits(Appointments appointments, People people, Boards boards, Outbox outbox) {
        this.appointments = appointments;
        this.people = people;
        this.boards = boards;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        List<Unit> uncovered = appointments.uncoveredSince(work.board(), work.get(TERM_ENDS_ON));
        if (!uncovered.isEmpty()) {
            String units = uncovered.stream().map(Unit::name).collect(Collectors.joining("\n"));
            people.holders(work.board(), Role.BOARD_SECRETARY, appointments.today())
                    .forEach(secretary -> tell(work, secretary, units));
        }
    }

    private void tell(Work work, Person secretary, String units) {
        outbox.post(new Notice(
                "uncoveredUnits:" + work.id() + ":" + secretary.id(),
                new Recipient(secretary.name(), secretary.email()),
                "uncoveredUnits",
                Map.of("units", units),
                Links.taskList(),
                "Nämndsekreteraren, " + boards.get(work.board()).name(),
                null,
                work.id(),
                work.processInstance()));
    }
}

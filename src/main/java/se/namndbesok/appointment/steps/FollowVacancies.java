package se.namndbesok.appointment.steps;

import static se.namndbesok.appointment.AppointmentVariables.UNIT_NAME;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.namndbesok.appointment.Vacancies;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.engine.OneAtATime;
import se.namndbesok.register.Boards;
import se.namndbesok.register.RegisterChanged;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;

/** Each unit that becomes vacant has one appointment under way (E6, A-22); it ends when the unit is covered again. */
@Component
class FollowVacancies {

    private static final String PROCESS = "appointment";

    private final Boards boards;
    private final Units units;
    private final Vacancies vacancies;
    private final RuntimeService processes;
    private final OneAtATime turns;

    FollowVacancies(Boards boards, Units units, Vacancies vacancies, RuntimeService processes, OneAtATime turns) {
        this.boards = boards;
        this.units = units;
        this.vacancies = vacancies;
        this.processes = processes;
        this.turns = turns;
    }

    /** Each morning too: a seat ends on a day without a new register. */
    @EventListener(RegisterChanged.class)
    @Scheduled(cron = "0 5 6 * * *", zone = "Europe/Stockholm")
    public void follow() {
        boards.all().forEach(board -> units.ofBoard(board.id()).forEach(unit -> turns.take(() -> follow(unit))));
        processes
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .list()
                .forEach(running -> turns.take(() -> follow(running)));
    }

    private void follow(Unit unit) {
        boolean isNew = processes
                        .createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .processInstanceBusinessKey(unit.id())
                        .count()
                == 0;
        if (isNew && vacancies.lastDay(unit).isPresent()) {
            processes
                    .createProcessInstanceByKey(PROCESS)
                    .businessKey(unit.id())
                    .setVariables(Variables.putValue(BoardTenants.BOARD.name(), unit.boardId())
                            .putValue(UNIT_NAME.name(), UNIT_NAME.encode(unit.name())))
                    .execute();
        }
    }

    /** It ends when the unit is covered again, or no longer a unit; until then it is called what the unit is called. */
    private void follow(ProcessInstance running) {
        Unit unit = units.get(running.getBusinessKey());
        if (!unit.name().equals(processes.getVariable(running.getId(), UNIT_NAME.name()))) {
            processes.setVariable(running.getId(), UNIT_NAME.name(), unit.name());
        }
        if (vacancies.lastDay(unit).isEmpty()) {
            processes
                    .createMessageCorrelation("appointment.vacancyEnded")
                    .processInstanceId(running.getId())
                    .correlateAll();
        }
    }
}

package se.namndbesok.newterm.steps;

import static se.namndbesok.newterm.NewTermVariables.NEW_TERM_BEGUN_AT;
import static se.namndbesok.newterm.NewTermVariables.TERM_ENDS_ON;

import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.newterm.Appointments;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.RegisterChanged;
import se.namndbesok.register.TermOfOffice;
import se.namndbesok.register.TermsOfOffice;

/** From 1 November before a term of office ends, each board with contact politicians prepares for the next (AC-07). */
@Component
class FollowTerm {

    private static final String PROCESS = "new-term";
    private static final int NOVEMBER = 11;

    private final TermsOfOffice terms;
    private final Boards boards;
    private final Appointments appointments;
    private final RuntimeService processes;

    FollowTerm(TermsOfOffice terms, Boards boards, Appointments appointments, RuntimeService processes) {
        this.terms = terms;
        this.boards = boards;
        this.appointments = appointments;
        this.processes = processes;
    }

    @EventListener(RegisterChanged.class)
    @Scheduled(cron = "0 10 6 * * *", zone = "Europe/Stockholm")
    @Transactional
    public void follow() {
        LocalDate today = appointments.today();
        terms.on(today)
                .map(TermOfOffice::to)
                .filter(last -> !today.isBefore(LocalDate.of(last.getYear(), NOVEMBER, 1)))
                .ifPresent(last -> boards.all().stream()
                        .filter(board -> !appointments.of(board.id(), today).isEmpty())
                        .filter(board -> isNew(key(board, last)))
                        .forEach(board -> begin(board, last)));
    }

    private static String key(Board board, LocalDate last) {
        return board.id() + ":" + last;
    }

    /** A case lasts until the new term has begun, so an open one is enough to know. */
    private boolean isNew(String key) {
        return processes
                        .createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .processInstanceBusinessKey(key)
                        .count()
                == 0;
    }

    private void begin(Board board, LocalDate last) {
        processes
                .createProcessInstanceByKey(PROCESS)
                .businessKey(key(board, last))
                .setVariables(Variables.putValue(BoardTenants.BOARD.name(), board.id())
                        .putValue(TERM_ENDS_ON.name(), TERM_ENDS_ON.encode(last))
                        .putValue(
                                NEW_TERM_BEGUN_AT.name(),
                                NEW_TERM_BEGUN_AT.encode(Stockholm.morning(last.plusDays(1)))))
                .execute();
    }
}

package se.namndbesok.newterm.steps;

import static se.namndbesok.newterm.NewTermVariables.NEW_TERM_BEGUN_AT;
import static se.namndbesok.newterm.NewTermVariables.TERM_ENDS_ON;

import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.engine.OneAtATime;
import se.namndbesok.newterm.Appointments;
import se.namndbesok.newterm.NewTerms;
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
    private final NewTerms begun;
    private final WorkingDays workingDays;
    private final RuntimeService processes;
    private final OneAtATime turns;

    FollowTerm(
            TermsOfOffice terms,
            Boards boards,
            Appointments appointments,
            NewTerms begun,
            WorkingDays workingDays,
            RuntimeService processes,
            OneAtATime turns) {
        this.terms = terms;
        this.boards = boards;
        this.appointments = appointments;
        this.begun = begun;
        this.workingDays = workingDays;
        this.processes = processes;
        this.turns = turns;
    }

    /** At 08:00 on a working day: the task comes with a mail. */
    @EventListener(RegisterChanged.class)
    @Scheduled(cron = "0 0 8 * * *", zone = "Europe/Stockholm")
    public void follow() {
        LocalDate today = appointments.today();
        terms.on(today)
                .map(TermOfOffice::to)
                .filter(last -> !today.isBefore(LocalDate.of(last.getYear(), NOVEMBER, 1)))
                .filter(last -> workingDays.isDayToAsk(today))
                .ifPresent(last -> boards.all().stream()
                        .filter(board -> !appointments.of(board.id(), today).isEmpty())
                        .forEach(board -> turns.begin(() -> begin(board, last))));
    }

    private static String key(Board board, LocalDate last) {
        return board.id() + ":" + last;
    }

    private void begin(Board board, LocalDate last) {
        if (begun.isBegun(key(board, last))) {
            return;
        }
        begun.begin(key(board, last), board.id(), last, appointments.today());
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

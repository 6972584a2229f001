package se.namndbesok.retentionreview.steps;

import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.engine.OneAtATime;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.retentionreview.Disposables;
import se.namndbesok.retentionreview.Disposals;

/** Begins each board's review of what may be disposed of, once a year, from 1 February. */
@Component
class FollowRetention {

    private static final int FEBRUARY = 2;

    private final Boards boards;
    private final Disposables disposables;
    private final Disposals disposals;
    private final WorkingDays workingDays;
    private final RuntimeService processes;
    private final OneAtATime turns;

    FollowRetention(
            Boards boards,
            Disposables disposables,
            Disposals disposals,
            WorkingDays workingDays,
            RuntimeService processes,
            OneAtATime turns) {
        this.boards = boards;
        this.disposables = disposables;
        this.disposals = disposals;
        this.workingDays = workingDays;
        this.processes = processes;
        this.turns = turns;
    }

    /** At 08:00 on a working day, and not in July. */
    @Scheduled(cron = "0 0 8 * * *", zone = "Europe/Stockholm")
    public void follow() {
        LocalDate today = disposables.today();
        if (today.getMonthValue() >= FEBRUARY && workingDays.isDayToAsk(today)) {
            boards.all().forEach(board -> turns.begin(() -> begin(board, today)));
        }
    }

    private static String key(Board board, LocalDate today) {
        return board.id() + ":" + today.getYear();
    }

    private void begin(Board board, LocalDate today) {
        if (disposals.isBegun(key(board, today))) {
            return;
        }
        disposals.begin(key(board, today), board.id(), today);
        processes
                .createProcessInstanceByKey("retention-review")
                .businessKey(key(board, today))
                .setVariables(Variables.putValue(BoardTenants.BOARD.name(), board.id()))
                .execute();
    }
}

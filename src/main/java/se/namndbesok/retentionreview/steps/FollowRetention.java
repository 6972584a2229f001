package se.namndbesok.retentionreview.steps;

import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.engine.BoardTenants;
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
    private final RuntimeService processes;

    FollowRetention(Boards boards, Disposables disposables, Disposals disposals, RuntimeService processes) {
        this.boards = boards;
        this.disposables = disposables;
        this.disposals = disposals;
        this.processes = processes;
    }

    @Scheduled(cron = "0 15 6 * * *", zone = "Europe/Stockholm")
    @Transactional
    public void follow() {
        LocalDate today = disposables.today();
        if (today.getMonthValue() >= FEBRUARY) {
            boards.all().stream()
                    .filter(board -> !disposals.isBegun(key(board, today)))
                    .forEach(board -> begin(board, today));
        }
    }

    private static String key(Board board, LocalDate today) {
        return board.id() + ":" + today.getYear();
    }

    private void begin(Board board, LocalDate today) {
        disposals.begin(key(board, today), board.id(), today);
        processes
                .createProcessInstanceByKey("retention-review")
                .businessKey(key(board, today))
                .setVariables(Variables.putValue(BoardTenants.BOARD.name(), board.id()))
                .execute();
    }
}

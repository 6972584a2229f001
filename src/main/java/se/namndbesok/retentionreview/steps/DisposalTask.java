package se.namndbesok.retentionreview.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.namndbesok.Texts;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Boards;
import se.namndbesok.retentionreview.Disposables;
import se.namndbesok.retentionreview.DisposalItem;
import se.namndbesok.retentionreview.Disposals;

/** What the tasks about one board's yearly disposal share. */
abstract class DisposalTask<R> extends FormTask<R> {

    private static final int DAYS = 60;

    final Disposables disposables;
    final Disposals disposals;
    private final Texts texts;
    private final Boards boards;
    private final WorkingDays workingDays;

    DisposalTask(Disposables disposables, Disposals disposals, Texts texts, Boards boards, WorkingDays workingDays) {
        this.disposables = disposables;
        this.disposals = disposals;
        this.texts = texts;
        this.boards = boards;
        this.workingDays = workingDays;
    }

    final void showItems(List<DisposalItem> items, FormData form) {
        form.put("items", items.stream().map(this::row).toList());
    }

    final String named(DisposalItem item) {
        return texts.get("retention.kind." + item.kind()) + ": " + item.title();
    }

    private Map<String, String> row(DisposalItem item) {
        return Map.of("item", named(item), "decision", item.decision());
    }

    /** Nothing presses: two months. */
    @Override
    protected LocalDate due(Work work) {
        return workingDays.onOrAfter(disposables.today().plusDays(DAYS));
    }

    @Override
    protected Map<String, String> facts(Work work) {
        return Map.of("board", boards.get(work.board()).name());
    }
}

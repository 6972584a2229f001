package se.namndbesok.retentionreview.steps;

import java.util.List;
import java.util.Map;
import se.namndbesok.Texts;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Boards;
import se.namndbesok.retentionreview.Disposables;
import se.namndbesok.retentionreview.DisposalItem;
import se.namndbesok.retentionreview.Disposals;

/** What the tasks about one board's yearly disposal share. */
abstract class DisposalTask<R> extends FormTask<R> {

    final Disposables disposables;
    final Disposals disposals;
    final Texts texts;
    private final Boards boards;

    DisposalTask(Disposables disposables, Disposals disposals, Texts texts, Boards boards) {
        this.disposables = disposables;
        this.disposals = disposals;
        this.texts = texts;
        this.boards = boards;
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

    @Override
    protected Map<String, String> facts(Work work) {
        return Map.of("board", boards.get(work.board()).name());
    }
}

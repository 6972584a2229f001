package se.namndbesok.retentionreview.steps;

import static se.namndbesok.retentionreview.RetentionReviewVariables.IS_DISPOSAL_PROPOSED;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Boards;
import se.namndbesok.retentionreview.Disposables;
import se.namndbesok.retentionreview.DisposalItem;
import se.namndbesok.retentionreview.Disposals;
import se.namndbesok.retentionreview.Holds;
import se.namndbesok.retentionreview.Holds.Mark;

/** The records officer says what is to be disposed of, and what must not be because somebody has asked for it (E21, X-04). */
@Component
class DecideDisposal extends DisposalTask<DecideDisposal.Choice> {

    /** Items by their ids. */
    record Choice(Set<String> disposed, Set<String> held) {}

    private final Holds holds;

    DecideDisposal(Disposables disposables, Disposals disposals, Holds holds, Texts texts, Boards boards) {
        super(disposables, disposals, texts, boards);
        this.holds = holds;
    }

    @Override
    protected void show(Work work, FormData form) {
        List<DisposalItem> items = disposals.of(work.id());
        showItems(items, form);
        List<Option> options =
                items.stream().map(item -> new Option(named(item), item.id())).toList();
        form.put("disposable", options);
        form.put("holdable", options);
        form.put("held", held(items));
    }

    private List<String> held(List<DisposalItem> items) {
        return items.stream().map(DisposalItem::id).filter(holds::isHeld).toList();
    }

    @Override
    protected Choice read(Work work, FormData form, Problems problems) {
        Choice choice = new Choice(Set.copyOf(form.choices("disposed")), Set.copyOf(form.choices("held")));
        Set<String> listed =
                disposals.of(work.id()).stream().map(DisposalItem::id).collect(Collectors.toSet());
        problems.at("disposed")
                .addIf(!listed.containsAll(choice.disposed()) || !listed.containsAll(choice.held()), "err.notListed");
        problems.at("held").addIf(choice.disposed().stream().anyMatch(choice.held()::contains), "err.held");
        return choice;
    }

    @Override
    protected void accept(Work work, Choice choice) {
        disposals.of(work.id()).forEach(item -> holds.set(mark(item, work, choice)));
        choice.disposed().forEach(id -> disposals.propose(work.id(), id, work.person()));
        work.set(IS_DISPOSAL_PROPOSED, !choice.disposed().isEmpty());
    }

    private Mark mark(DisposalItem item, Work work, Choice choice) {
        boolean isHeld = choice.held().contains(item.id());
        String reason = texts.get("retention.inReview");
        return new Mark(item.id(), work.board(), named(item), isHeld, reason, work.person(), holds.now());
    }
}

package se.namndbesok.retentionreview.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.retentionreview.Disposables;
import se.namndbesok.retentionreview.DisposalItem;
import se.namndbesok.retentionreview.DisposalItem.State;
import se.namndbesok.retentionreview.Disposals;
import se.namndbesok.retentionreview.Holds;

/**
 * Disposes of what was proposed and approved, all of it and its record in one transaction; what has been held meanwhile is
 * kept. Of a governing document only the record is made: its rules stay for the visits that followed them.
 */
@Component
class DisposeDocuments implements JavaDelegate {

    private final Disposables disposables;
    private final Disposals disposals;
    private final Holds holds;

    DisposeDocuments(Disposables disposables, Disposals disposals, Holds holds) {
        this.disposables = disposables;
        this.disposals = disposals;
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String review = Work.of(execution).id();
        for (DisposalItem item : disposals.proposed(review)) {
            boolean isHeld = holds.isHeld(item.id());
            if (!isHeld) {
                disposables.dispose(item);
            }
            disposals.end(review, item.id(), isHeld ? State.KEPT : State.DISPOSED, disposables.today());
        }
    }
}

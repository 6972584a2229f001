package se.namndbesok.retentionreview.steps;

import static se.namndbesok.retentionreview.RetentionReviewVariables.IS_ANYTHING_DUE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.retentionreview.Disposables;
import se.namndbesok.retentionreview.Disposals;

/** The dry run: what may be disposed of is listed, and nothing is touched. */
@Component
class ListDisposables implements JavaDelegate {

    private final Disposables disposables;
    private final Disposals disposals;

    ListDisposables(Disposables disposables, Disposals disposals) {
        this.disposables = disposables;
        this.disposals = disposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        disposals.list(work.id(), disposables.of(work.board()));
        work.set(IS_ANYTHING_DUE, !disposals.of(work.id()).isEmpty());
    }
}

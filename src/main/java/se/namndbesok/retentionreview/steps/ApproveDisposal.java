package se.namndbesok.retentionreview.steps;

import static se.namndbesok.retentionreview.RetentionReviewVariables.IS_DISPOSAL_APPROVED;

import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Boards;
import se.namndbesok.retentionreview.Disposables;
import se.namndbesok.retentionreview.Disposals;

/** A second person approves the disposal: nothing is gone by one person's mistake. */
@Component
class ApproveDisposal extends DisposalTask<Boolean> {

    ApproveDisposal(Disposables disposables, Disposals disposals, Texts texts, Boards boards) {
        super(disposables, disposals, texts, boards);
    }

    @Override
    protected void show(Work work, FormData form) {
        showItems(disposals.proposed(work.id()), form);
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        boolean isSame = disposals.proposed(work.id()).stream()
                .anyMatch(item -> work.person().equals(item.proposedBy()));
        problems.at("approval").addIf(isSame, "err.secondPerson");
        return form.textOrEmpty("approval").equals("APPROVE");
    }

    @Override
    protected void accept(Work work, Boolean isApproved) {
        disposals.approve(work.id(), isApproved, work.person());
        work.set(IS_DISPOSAL_APPROVED, isApproved);
    }
}

package se.namndbesok.contactyear.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;

/** The assignment has ended within the year: what was done is kept, nothing counts as missed (Y-X1). */
@Component
class EndYear implements JavaDelegate {

    private final YearFigures figures;

    EndYear(YearFigures figures) {
        this.figures = figures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        figures.keep(Work.of(execution), false);
    }
}

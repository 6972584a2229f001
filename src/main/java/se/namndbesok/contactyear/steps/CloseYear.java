package se.namndbesok.contactyear.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;

/** The year is over: its figures are kept (Y6). */
@Component
class CloseYear implements JavaDelegate {

    private final YearFigures figures;

    CloseYear(YearFigures figures) {
        this.figures = figures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        figures.keep(Work.of(execution), true);
    }
}

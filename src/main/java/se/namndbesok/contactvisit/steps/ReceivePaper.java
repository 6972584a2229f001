package se.namndbesok.contactvisit.steps;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.contactvisit.PaperHandedIn;
import se.namndbesok.engine.Refused;

/** Tells a visit that its report was handed in on paper (E19); one whose report is in already refuses. */
@Component
class ReceivePaper {

    private final RuntimeService processes;
    private final Texts texts;

    ReceivePaper(RuntimeService processes, Texts texts) {
        this.processes = processes;
        this.texts = texts;
    }

    @EventListener
    void on(PaperHandedIn paper) {
        boolean isHeard = !processes
                .createMessageCorrelation("contact-visit.paperSubmitted")
                .processInstanceBusinessKey(paper.visitId())
                .correlateAllWithResult()
                .isEmpty();
        if (!isHeard) {
            throw new Refused(texts.get("err.reportIsIn"));
        }
    }
}

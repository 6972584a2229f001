package se.namndbesok.document;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints a small report once after start and throws it away, because the first PDF of a process takes seconds. */
@Component
class PdfWarmUp {

    private final PdfRenderer renderer;

    PdfWarmUp(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    @EventListener(ApplicationStartedEvent.class)
    void start() {
        Thread thread = new Thread(this::render, "pdf-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    void render() {
        Paper.Header header = new Paper.Header("–", "–", "–", null, 1, LocalDate.EPOCH, null);
        List<Paper.Fact> facts = List.of(new Paper.Fact("–", "–"));
        List<Paper.Section> sections = List.of(new Paper.Section("–", "–"));
        List<Paper.Signature> signatures = List.of(new Paper.Signature("–", null));
        renderer.report(new Paper("rapport-omsorg", header, facts, sections, signatures, List.of()));
    }
}

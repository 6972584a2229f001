package se.namndbesok.contactvisit.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReport.Confirmation;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Work;

/** The lead corrects a report that was sent back; the version that was handed in is kept (E12, X-03). */
@Component
class CorrectReport extends ReportTask {

    private final VisitTexts texts;

    CorrectReport(VisitDesk desk, VisitReports reports, ReportForm form, VisitTexts texts) {
        super(desk, reports, form);
        this.texts = texts;
    }

    @Override
    protected void show(Work work, FormData data) {
        super.show(work, data);
        VisitReport earlier = reports.latest(work.id());
        form.showAgain(earlier, data);
        data.put("reason", reason(earlier));
        data.put("remarks", remarks(earlier));
    }

    private String reason(VisitReport earlier) {
        return texts.label(
                "returned",
                earlier.returned() == null ? "COMPANION" : earlier.returned().reason());
    }

    private static List<String> remarks(VisitReport earlier) {
        return earlier.returned() == null
                ? earlier.confirmations().stream()
                        .filter(confirmation -> !confirmation.standsByIt())
                        .map(Confirmation::remark)
                        .toList()
                : List.of(
                        earlier.returned().remark() == null
                                ? ""
                                : earlier.returned().remark());
    }

    @Override
    protected Map<String, String> facts(Work work) {
        Map<String, String> places = new HashMap<>(super.facts(work));
        places.put("reason", reason(reports.latest(work.id())));
        return places;
    }
}

package se.namndbesok.contactvisit.steps;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Links;

/** Whoever judges a corrected report sees why each earlier version went back, and may open it as it was handed in (E12, X-03). */
@Component
class EarlierVersions {

    private final VisitReports reports;
    private final VisitTexts texts;

    EarlierVersions(VisitReports reports, VisitTexts texts) {
        this.reports = reports;
        this.texts = texts;
    }

    void show(String visitId, FormData form) {
        int latest = reports.latest(visitId).version();
        form.put(
                "earlier",
                reports.versions(visitId).stream()
                        .filter(report -> report.version() < latest && report.returned() != null)
                        .map(this::shown)
                        .toList());
    }

    private Map<String, Object> shown(VisitReport report) {
        return Map.of(
                "version", report.version(),
                "submitted", SwedishDates.day(Stockholm.dateOf(report.submittedAt())),
                "reason", texts.label("returned", report.returned().reason()),
                "remark", Optional.ofNullable(report.returned().remark()).orElse(""),
                "link",
                        Optional.ofNullable(report.documentId())
                                .map(Links::document)
                                .orElse(""));
    }
}

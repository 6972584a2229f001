package se.namndbesok.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.document.Paper;
import se.namndbesok.document.PdfRenderer;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.Units;

/** Reports of the half-year before the demonstration, as the board was notified of them, for its quality digest. */
@Component
@Profile("demo")
class DemoReports {

    private static final List<String> UNITS = List.of(
            "eklunden", "htj-norr", "brunnsgard", "htj-norr", "tallstigen", "eklunden", "htj-soder", "brunnsgard");
    private static final List<String> MISSION =
            List.of("YES", "PARTLY", "YES", "NOT_DISCUSSED", "YES", "YES", "NO", "PARTLY");
    private static final List<String> GOALS =
            List.of("Trygg vardag", "Inflytande och delaktighet", "Trygg vardag\nHälsa och gemenskap");

    private final HeldVisits visits;
    private final Documents documents;
    private final PdfRenderer pdf;
    private final Units units;
    private final WorkingDays workingDays;
    private final Texts texts;

    DemoReports(
            HeldVisits visits,
            Documents documents,
            PdfRenderer pdf,
            Units units,
            WorkingDays workingDays,
            Texts texts) {
        this.visits = visits;
        this.documents = documents;
        this.pdf = pdf;
        this.units = units;
        this.workingDays = workingDays;
        this.texts = texts;
    }

    /** Eight of them, spread over the half-year. */
    void write(LocalDate firstDay) {
        for (int i = 0; i < UNITS.size(); i++) {
            write(i, workingDays.onOrAfter(firstDay.plusDays(12 + 18L * i)));
        }
    }

    private void write(int i, LocalDate day) {
        String id = "demo-" + day;
        String number = "ON " + day.getYear() + "/0" + (131 + i);
        LocalDateTime start = day.atTime(13, 15);
        List<String> met = i % 2 == 0 ? List.of("SERVICE_USERS", "STAFF") : List.of("SERVICE_USERS", "UNIT_MANAGER");
        visits.held(new HeldVisit(
                id,
                "ON",
                UNITS.get(i),
                "kontaktpolitiker-omsorg@1",
                "ka-1",
                start,
                start.plusHours(2),
                List.of(),
                met,
                null));
        Paper paper = paper(i, day, number);
        documents.store(new NewDocument(
                "rapport-" + id,
                "ON",
                DocumentKind.REPORT,
                id,
                1,
                "Rapport " + day + ".pdf",
                pdf.report(paper),
                paper));
        visits.reported(id, day.plusDays(i == 3 ? 19 : 9)); // one came late
        List<String> goals = List.of(GOALS.get(i % GOALS.size()).split("\n"));
        visits.notified(id, new HeldVisit.Report("rapport-" + id, number, day.plusDays(30), MISSION.get(i), goals));
    }

    private Paper paper(int i, LocalDate day, String number) {
        String unit = units.get(UNITS.get(i)).name();
        return new Paper(
                "rapport-omsorg",
                new Paper.Header(
                        "Ekbrunna kommun",
                        "Omsorgsnämnden",
                        texts.get("report.title.rapport-omsorg"),
                        number,
                        1,
                        day.plusDays(9),
                        null),
                List.of(
                        new Paper.Fact(texts.get("doc.unit"), unit),
                        new Paper.Fact(texts.get("doc.datetime"), SwedishDates.day(day))),
                List.of(new Paper.Section(texts.get("doc.a.safety"), texts.get("demo.earlier." + (i % 4 + 1)))),
                List.of(),
                List.of());
    }
}

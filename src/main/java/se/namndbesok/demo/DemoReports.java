package se.namndbesok.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

/** Reports of a half-year before the demonstration, as the board was notified of them, for its quality digest and library. */
@Component
@Profile("demo")
class DemoReports {

    private static final List<String> UNITS = List.of(
            "eklunden", "htj-norr", "brunnsgard", "htj-norr", "tallstigen", "eklunden", "htj-soder", "brunnsgard");
    private static final Map<String, String> LEADS = Map.of(
            "eklunden",
            "on-03",
            "htj-norr",
            "on-07",
            "brunnsgard",
            "on-04",
            "tallstigen",
            "on-05",
            "htj-soder",
            "on-09");
    private static final int TEXTS = 8;
    private static final List<String> MISSION =
            List.of("YES", "PARTLY", "YES", "NOT_DISCUSSED", "YES", "YES", "NO", "PARTLY");
    private static final List<String> GOALS =
            List.of("Trygg vardag", "Inflytande och delaktighet", "Trygg vardag\nHälsa och gemenskap");

    private final HeldVisits visits;
    private final DemoLibrary library;
    private final Documents documents;
    private final PdfRenderer pdf;
    private final Units units;
    private final WorkingDays workingDays;
    private final Texts texts;

    DemoReports(
            HeldVisits visits,
            DemoLibrary library,
            Documents documents,
            PdfRenderer pdf,
            Units units,
            WorkingDays workingDays,
            Texts texts) {
        this.visits = visits;
        this.library = library;
        this.documents = documents;
        this.pdf = pdf;
        this.units = units;
        this.workingDays = workingDays;
        this.texts = texts;
    }

    /** Eight of them, spread over the half-year, from that registry number and text on; their visits. */
    List<String> write(LocalDate firstDay, int firstNumber, int firstText) {
        return IntStream.range(0, UNITS.size())
                .mapToObj(i -> {
                    LocalDate day = workingDays.onOrAfter(firstDay.plusDays(12 + 18L * i));
                    String number = "ON " + day.getYear() + "/0" + (firstNumber + i);
                    return write(i, day, paper(i, day, number, firstText));
                })
                .toList();
    }

    private String write(int i, LocalDate day, Paper paper) {
        String id = "demo-" + day;
        LocalDateTime start = day.atTime(13, 15);
        List<String> met = i % 2 == 0 ? List.of("SERVICE_USERS", "STAFF") : List.of("SERVICE_USERS", "UNIT_MANAGER");
        HeldVisit visit = new HeldVisit(
                id,
                "ON",
                UNITS.get(i),
                "kontaktpolitiker-omsorg@1",
                "ka-1",
                start,
                start.plusHours(2),
                List.of(),
                met,
                null);
        visits.held(visit);
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
        String number = paper.header().registryNumber();
        LocalDate notified =
                library.add(visit, number, LEADS.get(visit.unitId())).orElse(day.plusDays(30));
        List<String> goals = List.of(GOALS.get(i % GOALS.size()).split("\n"));
        visits.notified(id, new HeldVisit.Report("rapport-" + id, number, notified, MISSION.get(i), goals));
        return id;
    }

    private Paper paper(int i, LocalDate day, String number, int firstText) {
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
                List.of(
                        new Paper.Section(texts.get("doc.a.safety"), text(firstText + i)),
                        new Paper.Section(texts.get("doc.a.improvements"), text(firstText + i + 3))),
                List.of(),
                List.of());
    }

    private String text(int number) {
        return texts.get("demo.earlier." + (number % TEXTS + 1));
    }
}

package se.namndbesok.qualitydigest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.ProcessTest;
import se.namndbesok.Token;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.document.StatisticsPaper.Section;
import se.namndbesok.document.Withdrawals;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.RegisterChanged;

/** The words in which the stories of the quality digest are told: Leila compiles what the board has been notified of. */
abstract class DigestStory extends ProcessTest {

    static final String LEILA = "leila.norrhage";
    static final String SPRING = "digest-ON-SPRING_2027";
    static final String AUTUMN = "digest-ON-AUTUMN_2027";

    @Autowired
    HeldVisits heldVisits;

    @Autowired
    QualityDigests digests;

    @Autowired
    Documents documents;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    DigestPaper paper;

    private final Map<String, ProcessInstance> cases = new HashMap<>();

    /** The morning's look into the register. */
    void theRegisterIsFollowed() {
        events.publishEvent(new RegisterChanged());
    }

    ProcessInstance digest(String id) {
        return cases.computeIfAbsent(id, key -> processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult());
    }

    Token token(String id) {
        return Token.of(engine, digest(id));
    }

    void visitIsHeld(String id, String unit, String day) {
        heldVisits.held(new HeldVisit(
                id,
                "ON",
                unit,
                "kontaktpolitiker-omsorg@1",
                "ka-1",
                LocalDateTime.parse(day + "T13:15"),
                LocalDateTime.parse(day + "T15:15"),
                List.of("on-03"),
                List.of("SERVICE_USERS", "STAFF"),
                null));
    }

    void boardIsNotified(String id, String day, String mission, String... goals) {
        heldVisits.notified(
                id,
                new HeldVisit.Report("report-" + id, "ON 2027/" + id, LocalDate.parse(day), mission, List.of(goals)));
    }

    /** E14: the secretary draws the report back. */
    void reportIsWithdrawn(String id) {
        byte[] bytes = "%PDF".getBytes(StandardCharsets.UTF_8);
        var report = documents.store(
                new NewDocument("report-" + id, "ON", DocumentKind.REPORT, id, 1, "Rapport.pdf", bytes, null));
        withdrawals.withdraw("w-" + id, report, List.of(), "ellinor.vassmyr");
    }

    void reported(String id, String unit, String mission, String... goals) {
        visitIsHeld(id, unit, "2027-03-16");
        boardIsNotified(id, "2027-04-21", mission, goals);
    }

    /** AC-34: nine reports, of which the home care of the south, the group home and the family care have few. */
    void nineReports() {
        List.of("11", "12", "13").forEach(id -> reported(id, "eklunden", "YES", "Trygg vardag"));
        reported("14", "brunnsgard", "PARTLY", "Trygg vardag", "Hållbart arbetsliv");
        List.of("21", "22").forEach(id -> reported(id, "htj-norr", "NO"));
        reported("23", "htj-soder", "NOT_DISCUSSED");
        reported("31", "tallstigen", "YES");
        reported("41", "ifo", null);
    }

    /** The key of the question about that theme. */
    String question(String theme) {
        var form = task("compileDigest", LEILA);
        for (int place = 1; place <= 15; place++) {
            if (theme.equals(shown(form, "name" + place))) {
                return "theme" + place;
            }
        }
        throw new AssertionError("No theme " + theme);
    }

    /** Tags every report, those of the list with that theme and all others with another. */
    void leilaTags(String theme, String... visits) {
        List<String> others = new ArrayList<>(digests.get(SPRING).reports().stream()
                .map(QualityDigest.Report::visitId)
                .toList());
        others.removeAll(List.of(visits));
        handIn("compileDigest", LEILA, question(theme), List.of(visits), question("Annat"), others);
        jobsAreDone();
    }

    void thePolicySays(String qualityDigest) {
        theRegisterSays(demo -> demo.replaceFirst(
                "(?m)^    policyReview: \\{every: P1Y", "    qualityDigest: " + qualityDigest + "\n$0"));
    }

    Section section(String heading) {
        return paper.of(digests.get(SPRING), LocalDate.of(2027, 8, 16)).sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }
}

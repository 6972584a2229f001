package se.namndbesok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.ProcessTest;
import se.namndbesok.Texts;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.compensation.ClaimState;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.document.DisposedDocuments;
import se.namndbesok.document.Documents;
import se.namndbesok.document.PdfRenderer;
import se.namndbesok.qualitydigest.QualityDigests;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.Units;

/** The demonstration has a digest to compile and claims in each state, whatever day it is. */
class DemoDigestTest extends ProcessTest {

    @Autowired
    private QualityDigests digests;

    @Autowired
    private CompensationClaims claims;

    @Autowired
    private HeldVisits visits;

    @Autowired
    private Documents documents;

    @Autowired
    private DisposedDocuments disposed;

    @Autowired
    private PdfRenderer pdf;

    @Autowired
    private Units units;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Texts texts;

    @Autowired
    private IdentityService identities;

    @Autowired
    private Clock clock;

    private DemoDigest demo() {
        DemoStage stage = new DemoStage(processes, tasks, forms, identities);
        DemoReports reports = new DemoReports(visits, documents, pdf, units, workingDays, texts);
        DemoArchive archive = new DemoArchive(documents, database);
        return new DemoDigest(digests, reports, new DemoClaims(claims, stage), documents, archive, processes, clock);
    }

    private void sagaHasVisited(String visit, String day) {
        LocalDateTime start = LocalDateTime.parse(day + "T13:15");
        visits.held(new HeldVisit(
                visit,
                "ON",
                "eklunden",
                "kontaktpolitiker-omsorg@1",
                "ka-1",
                start,
                start.plusHours(2),
                List.of("on-03"),
                List.of(),
                null));
        processes
                .createMessageCorrelation("compensation.visitCompleted")
                .processInstanceBusinessKey(visit + ":on-03")
                .setVariables(Map.of("boardId", "ON", "visitId", visit, "claimant", "on-03"))
                .correlateStartMessage();
        jobsAreDone();
    }

    @Test
    @DisplayName(
            "Leila has the last half-year's reports to compile, and of the claims one waits for each of those who attest; once")
    void everythingIsThere() {
        for (int i = 1; i <= 4; i++) {
            sagaHasVisited("d" + i, "2027-02-0" + i);
        }
        demo().run(null);
        demo().run(null);
        jobsAreDone();
        assertThat(shownJson(task("compileDigest", "leila.norrhage"), "links").split("/dokument/rapport-demo-"))
                .hasSize(9);
        for (ClaimState state :
                List.of(ClaimState.GRANTED, ClaimState.ENDORSED, ClaimState.CLAIMED, ClaimState.DRAFT)) {
            assertThat(claims.of("ON", state)).as(state.name()).hasSize(1);
        }
        assertThat(disposed.from("ON", "BOARD_PACKET", LocalDate.of(2025, 1, 1)))
                .as("what the board's decision allows to dispose of")
                .hasSize(2);
    }
}

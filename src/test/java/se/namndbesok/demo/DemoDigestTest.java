package se.namndbesok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import se.namndbesok.ProcessTest;
import se.namndbesok.compensation.ClaimState;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.document.DisposedDocuments;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;

/** The demonstration has a digest to compile and claims in each state, whatever day it is. */
class DemoDigestTest extends ProcessTest {

    @Autowired
    private ConfigurableApplicationContext application;

    @Autowired
    private CompensationClaims claims;

    @Autowired
    private HeldVisits visits;

    @Autowired
    private DisposedDocuments disposed;

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
        try (Demonstration demo = new Demonstration(application)) {
            demo.part(DemoDigest.class).run(null);
            demo.part(DemoDigest.class).run(null);
        }
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

    @Test
    @DisplayName(
            "A-47 The library has a year of reports of every kind of unit with their themes, most of them read; once")
    void library() {
        try (Demonstration demo = new Demonstration(application)) {
            demo.part(DemoEarlierReports.class).write();
            assertThat(count("agenda_item"))
                    .as("nothing in an application that is no demonstration")
                    .isZero();
            demo.part(DemoDigest.class).run(null);
            demo.part(DemoEarlierReports.class).write();
            demo.part(DemoEarlierReports.class).write();
        }
        assertThat(count("agenda_item where notified_on < date '2027-02-15' and paragraph is not null"))
                .isEqualTo(16);
        assertThat(count(
                        "contact_visit v join visit_report r on r.visit_id = v.id join document d on d.id = r.document_id"
                                + " where v.state = 'CLOSED' and r.state = 'NOTIFIED' and d.subject = v.id"))
                .isEqualTo(16);
        assertThat(count("(select distinct u.kind from agenda_item a join unit u on u.id = a.unit_id)"))
                .isEqualTo(3);
        assertThat(count("quality_digest_report where themes <> ''")).isEqualTo(8);
        assertThat(count("report_read where person_id = 'on-07'")).isBetween(10, 15);
    }

    private int count(String rows) {
        return database.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}

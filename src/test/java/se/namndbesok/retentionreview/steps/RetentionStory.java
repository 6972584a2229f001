package se.namndbesok.retentionreview.steps;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.ProcessTest;
import se.namndbesok.document.DisposedDocuments;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;

/** What the stories about disposal share: two packets and two versions of a report, years old. */
abstract class RetentionStory extends ProcessTest {

    static final String GUN = "gun.sandmyr";
    static final String ELLINOR = "ellinor.vassmyr";
    static final String DECISION = "ON 2026-12-16 § 175";

    @Autowired
    ProcessEngine engine;

    @Autowired
    FollowRetention rounds;

    @Autowired
    Documents documents;

    @Autowired
    DisposedDocuments disposed;

    @BeforeEach
    void twoPacketsAndAReportAreStored() {
        now("2027-03-25T10:00");
        store("packet-old", DocumentKind.BOARD_PACKET);
        store("report-old", DocumentKind.REPORT);
        store("returned-old", DocumentKind.RETURNED_REPORT);
        now("2028-01-01T00:00");
        store("packet-new", DocumentKind.BOARD_PACKET);
    }

    void store(String id, DocumentKind kind) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        documents.store(new NewDocument(id, "ON", kind, "ON-2027-03-24", 1, id + ".pdf", bytes, null));
    }

    static String withDecision(String demo) {
        return demo + "\nretention:\n  - {board: \"ON\", documents: BOARD_PACKET, keepYears: 2, decision: " + DECISION
                + "}\n";
    }

    ProcessInstance reviewOn(String day) {
        now(day + "T06:15");
        rounds.follow();
        jobsAreDone();
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("ON:" + day.substring(0, 4))
                .singleResult();
    }

    List<String> record() {
        return database.sql(
                        "select item_id || ' ' || state || ' ' || coalesce(proposed_by, '-') || ' ' || coalesce(approved_by, '-')"
                                + " from disposal_item order by item_id, review_id")
                .query(String.class)
                .list();
    }
}

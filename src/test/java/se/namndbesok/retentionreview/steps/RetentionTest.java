package se.namndbesok.retentionreview.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Token;

/** Once a year what may be disposed of is listed; two persons decide, and it is on record. By default nothing goes. */
class RetentionTest extends RetentionStory {

    @Test
    @DisplayName(
            "AC-55 Without a decision nothing is listed in twenty years, whatever the guideline's own disposal rule says")
    void byDefaultNothing() {
        for (String day : List.of("2028-02-01", "2035-02-01", "2048-02-28")) {
            assertThat(reviewOn(day)).isNull();
        }
        assertThat(record()).isEmpty();
        assertThat(documents.bytes("report-old")).isNotEmpty();
    }

    @Test
    @DisplayName("The year's list comes on 1 February, and only what the decision allows is in it, by whole years")
    void listed() {
        theRegisterSays(RetentionStory::withDecision);
        assertThat(reviewOn("2030-01-31")).isNull();
        ProcessInstance review = reviewOn("2030-02-01");
        Token.of(engine, review).waitsAt("decideDisposal");
        assertThat(record()).containsExactly("packet-old LISTED - -");
        assertThat(documents.bytes("packet-old"))
                .as("the dry run touches nothing")
                .isNotEmpty();
        assertThat(reviewOn("2030-02-04").getId()).as("once a year").isEqualTo(review.getId());
    }

    @Test
    @DisplayName("What one proposes and another approves is gone, and on record; reports stay")
    void disposed() {
        theRegisterSays(RetentionStory::withDecision);
        ProcessInstance review = reviewOn("2030-02-01");
        assertThat(shownJson(task("decideDisposal", GUN), "items")).contains("packet-old.pdf", DECISION);
        handIn("decideDisposal", GUN, "disposed", List.of("packet-old"), "held", List.of());
        handIn("approveDisposal", ELLINOR, "approval", "APPROVE");
        assertThat(disposed.contains("packet-old")).isFalse();
        jobsAreDone();
        Token.of(engine, review).hasEndedAt("disposalRecorded");
        assertThat(disposed.contains("packet-old")).isTrue();
        assertThat(documents.get("packet-old").fileName()).isEqualTo("packet-old.pdf");
        assertThatThrownBy(() -> documents.bytes("packet-old")).isInstanceOf(IllegalStateException.class);
        assertThat(record()).containsExactly("packet-old DISPOSED gun.sandmyr ellinor.vassmyr");
        assertThat(documents.bytes("packet-new")).isNotEmpty();
        assertThat(documents.bytes("report-old")).isNotEmpty();
        assertThat(documents.bytes("returned-old")).isNotEmpty();
    }

    @Test
    @DisplayName(
            "X-04 What somebody has asked for is not disposed of, this year or later, until the mark is taken away")
    void held() {
        theRegisterSays(RetentionStory::withDecision);
        ProcessInstance review = reviewOn("2030-02-01");
        assertThat(refusal("decideDisposal", GUN, "disposed", List.of("packet-old"), "held", List.of("packet-old")))
                .contains("Får inte gallras");
        handIn("decideDisposal", GUN, "disposed", List.of(), "held", List.of("packet-old"));
        Token.of(engine, review).hasNotPassed("approveDisposal").hasEndedAt("everythingKept");
        ProcessInstance next = reviewOn("2031-02-03");
        assertThat(shownJson(task("decideDisposal", GUN), "held")).isEqualTo("[\"packet-old\"]");
        handIn("decideDisposal", GUN, "disposed", List.of("packet-old"), "held", List.of());
        database.sql(
                        "insert into disposal_hold (item_id, set_by, set_on) values ('packet-old', 'gun.sandmyr', '2031-02-02')")
                .update();
        handIn("approveDisposal", ELLINOR, "approval", "APPROVE");
        jobsAreDone();
        Token.of(engine, next).hasEndedAt("disposalRecorded");
        assertThat(documents.bytes("packet-old"))
                .as("held while it waited for approval")
                .isNotEmpty();
        assertThat(record()).contains("packet-old KEPT gun.sandmyr ellinor.vassmyr");
    }

    @Test
    @DisplayName("The second person may say no, and the same person may not be the second")
    void notApproved() {
        theRegisterSays(demo -> withDecision(demo)
                .replace(
                        "boards: [\"ON\", SN], roles: [REGISTRATOR, ARKIVANSVARIG]",
                        "boards: [\"ON\", SN], roles: [REGISTRATOR, ARKIVANSVARIG, NAMNDSEKRETERARE]"));
        ProcessInstance review = reviewOn("2030-02-01");
        handIn("decideDisposal", GUN, "disposed", List.of("packet-old"), "held", List.of());
        String open = tasks.createTaskQuery()
                .taskDefinitionKey("approveDisposal")
                .singleResult()
                .getId();
        tasks.setAssignee(open, GUN);
        assertThat(refusal("approveDisposal", GUN, "approval", "APPROVE")).contains("En annan person");
        tasks.setAssignee(open, ELLINOR);
        handIn("approveDisposal", ELLINOR, "approval", "REFUSE");
        Token.of(engine, review).hasNotPassed("disposeDocuments").hasEndedAt("disposalRefused");
        assertThat(documents.bytes("packet-old")).isNotEmpty();
    }

    @Test
    @DisplayName(
            "A-14 A repealed guideline is listed, never disposed of by itself, and its rules stay for the visits that followed them")
    void obsoleteGuideline() {
        theRegisterSays(demo -> demo.replaceFirst("stage: BESLUTAD", "stage: UPPHAVD"));
        reviewOn("2028-02-01");
        assertThat(record()).containsExactly("kontaktpolitiker-omsorg@1 LISTED - -");
        handIn("decideDisposal", GUN, "disposed", List.of("kontaktpolitiker-omsorg@1"), "held", List.of());
        handIn("approveDisposal", ELLINOR, "approval", "APPROVE");
        jobsAreDone();
        assertThat(database.sql("select document from policy where id = 'kontaktpolitiker-omsorg@1'")
                        .query(String.class)
                        .single())
                .contains("Riktlinje");
        assertThat(reviewOn("2029-02-01"))
                .as("once on record it is not listed again")
                .isNull();
    }
}

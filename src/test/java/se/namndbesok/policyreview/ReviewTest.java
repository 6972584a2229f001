package se.namndbesok.policyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.calendar.Stockholm;

/** Documents are reviewed when it is time, by whoever answers for them. */
class ReviewTest extends ReviewStory {

    @Test
    @DisplayName(
            "A-09 Each year the owner reviews the document; found good it is left in peace until a year has gone again")
    void yearly() {
        morningOf("2027-11-26");
        assertThat(reviewOf(GUIDELINE)).isNull();
        morningOf("2027-11-28"); // 60 days before, and a Sunday
        assertThat(reviewOf(GUIDELINE)).isNull();
        morningOf("2027-11-29");
        ProcessInstance review = reviewOf(GUIDELINE);
        tokenOf(review).waitsAt("reviewDocument");
        assertThat(task("reviewDocument", ELLINOR).getName())
                .isEqualTo("Se över dokumentet: Riktlinje för kontaktpolitiker");
        assertThat(mailsTo(ELLINOR)).contains("Se över Riktlinje för kontaktpolitiker senast torsdag 27 januari 2028");
        assertThat(shown(task("reviewDocument", ELLINOR), "occasion")).isEqualTo("Dokumentet ska ses över varje år.");
        handIn("reviewDocument", ELLINOR, "answer", "UNCHANGED");
        tokenOf(review).hasNotPassed("isProposalRegistered").hasEndedAt("documentUnchanged");
        morningOf("2028-08-01");
        assertThat(reviewOf(GUIDELINE)).isNull();
    }

    private LocalDate dueDay() {
        return Stockholm.dateOf(task("reviewDocument", ELLINOR).getDueDate().toInstant());
    }

    @Test
    @DisplayName("A-06 The owner is asked 120 days before the validity ends, and reminded 60 and 14 days before")
    void expiry() {
        theRegisterSays(ReviewStory::endingWith2027);
        morningOf("2027-09-01");
        assertThat(reviewOf(GUIDELINE)).isNull();
        morningOf("2027-09-02");
        assertThat(dueDay()).isEqualTo("2027-12-30");
        jobsAreDone();
        int asked = mailsTo(ELLINOR).size();
        timePassesTo("2027-11-01T07:59:59");
        assertThat(mailsTo(ELLINOR)).hasSize(asked);
        timePassesTo(
                "2027-11-01T08:00"); // 60 days before 30 December is 31 October, a Sunday on which summer time ends
        assertThat(mailsTo(ELLINOR)).hasSize(asked + 1);
        timePassesTo("2027-12-16T07:59:59");
        assertThat(mailsTo(ELLINOR)).hasSize(asked + 1);
        timePassesTo("2027-12-16T08:00");
        assertThat(mailsTo(ELLINOR)).hasSize(asked + 2);
        morningOf("2027-12-17");
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processDefinitionKey("policy-review")
                        .count())
                .as("one review at a time, however often the round is made")
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "AC-04 The owner of an expired guideline has the task, which says that the guideline is used meanwhile")
    void expired() {
        theRegisterSays(demo -> demo.replace("validTo: 2028-12-31", "validTo: 2027-02-01"));
        morningOf("2027-02-15");
        assertThat(shown(task("reviewDocument", ELLINOR), "isExpired")).isEqualTo(true);
        assertThat(dueDay()).isEqualTo("2027-03-01");
        assertThat(policies.adopted(GUIDELINE, LocalDate.parse("2027-02-15")).version())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "AC-51 A new version of a document that the routine depends on gives the secretary a review of the routine")
    void related() {
        theRegisterSays(demo -> demo);
        morningOf("2027-03-01");
        assertThat(reviewOf(ROUTINE)).isNull();
        theRegisterSays(demo -> demo.replace(
                "title: Riktlinje för kontaktpolitiker\n", "title: nämndens rutin för verksamhetsbesök\n"));
        morningOf("2027-03-02");
        assertThat(shown(task("reviewDocument", KARL_JOHAN), "occasion"))
                .isEqualTo("Ett dokument som det här bygger på har fått en ny version.");
        handIn("reviewDocument", KARL_JOHAN, "answer", "UNCHANGED");
        morningOf("2027-03-03");
        assertThat(reviewOf(ROUTINE)).as("once for each new version").isNull();
    }

    @Test
    @DisplayName("AC-06 A decision date without its day is shown as a month, with the hint to complete it")
    void partialDate() {
        theRegisterSays(demo -> demo.replace(
                "title: Riktlinje för kontaktpolitiker\n", "title: Nämndens rutin för verksamhetsbesök\n"));
        morningOf("2027-03-02");
        assertThat(shownJson(task("reviewDocument", KARL_JOHAN), "decisions"))
                .isEqualTo("[{\"decision\":\"Förvaltningschefen, september 2019\"}]");
        assertThat(shown(task("reviewDocument", KARL_JOHAN), "isDayUnknown")).isEqualTo(true);
    }

    @Test
    @DisplayName("A-10 The task follows the role: a new secretary has it from the day of the change")
    void ownerChanges() {
        theRegisterSays(ReviewStory::endingWith2027);
        morningOf("2027-09-02");
        assertThat(has("reviewDocument", ELLINOR)).isTrue();
        theRegisterSays(
                demo -> endingWith2027(demo)
                        .replaceAll(
                                "(id: ellinor\\.vassmyr, .*roles: \\[NAMNDSEKRETERARE\\])", "$1, validTo: 2027-10-05")
                        .replaceFirst(
                                "(?m)^  - \\{id: ellinor\\.vassmyr",
                                "  - {id: ny.ekmyr, name: Ny Ekmyr, email: ny.ekmyr@ekbrunna.example, board: \"ON\", roles: [NAMNDSEKRETERARE], validFrom: 2027-10-06}\n$0"));
        morningOf("2027-10-05");
        assertThat(has("reviewDocument", ELLINOR)).isTrue();
        morningOf("2027-10-06");
        assertThat(has("reviewDocument", ELLINOR)).isFalse();
        assertThat(has("reviewDocument", "ny.ekmyr")).isTrue();
        assertThat(mailsTo("ny.ekmyr")).anyMatch(subject -> subject.startsWith("Se över Riktlinje"));
    }

    @Test
    @DisplayName("What is no answer is refused, and nothing is decided")
    void noAnswer() {
        theRegisterSays(ReviewStory::endingWith2027);
        morningOf("2027-09-02");
        for (Object answer : List.of("", "MAYBE", "UNCHANGED\u0000")) {
            assertThat(refusal("reviewDocument", ELLINOR, "answer", answer)).isNotEmpty();
        }
        assertThat(database.sql("select count(*) from policy_review where outcome is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}

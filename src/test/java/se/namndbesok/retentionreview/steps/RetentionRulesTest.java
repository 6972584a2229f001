package se.namndbesok.retentionreview.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision on disposal may say, and what is not a stored document. */
class RetentionRulesTest extends RetentionStory {

    @Test
    @DisplayName(
            "Q12 The lists of sign-ups go by the board's decision, two years after the visit's year; the figures stay")
    void signUpLists() {
        database.sql(
                        "insert into study_visit (id, board_id, semester, department_id, unit_id, visit_date, state) values"
                                + " ('sv-old', 'SN', 'SPRING_2027', 'AVD_UNGA', 'ekhuset', '2027-03-11', 'CARRIED_OUT'),"
                                + " ('sv-new', 'SN', 'SPRING_2028', 'AVD_UNGA', 'ekhuset', '2028-03-09', 'CARRIED_OUT')")
                .update();
        for (String visit : List.of("sv-old", "sv-new")) {
            database.sql("insert into study_visit_sign_up (visit_id, person_id, state, place, invitation, needs)"
                            + " values (?, 'sn-05', 'SEATED', 1, 1, 'Hörslinga')")
                    .param(visit)
                    .update();
        }
        theRegisterSays(
                demo -> demo
                        + "\nretention:\n  - {board: SN, documents: SIGN_UP_LIST, keepYears: 2, decision: SN 2026-12-15 § 190}\n");
        reviewOn("2030-02-01");
        assertThat(record()).containsExactly("anmalningar-sv-old LISTED - -");
        handIn("decideDisposal", GUN, "disposed", List.of("anmalningar-sv-old"), "held", List.of());
        handIn("approveDisposal", "karljohan.lovfors", "approval", "APPROVE");
        jobsAreDone();
        assertThat(database.sql("select visit_id from study_visit_sign_up")
                        .query(String.class)
                        .list())
                .containsExactly("sv-new");
        assertThat(database.sql("select count(*) from study_visit where id in ('sv-old', 'sv-new')")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("What was never listed cannot be disposed of")
    void notListed() {
        theRegisterSays(RetentionStory::withDecision);
        reviewOn("2030-02-01");
        assertThat(refusal("decideDisposal", GUN, "disposed", List.of("report-old"), "held", List.of()))
                .isNotEmpty();
        assertThat(record()).containsExactly("packet-old LISTED - -");
    }

    @ParameterizedTest
    @CsvSource({
        "'documents: REPORT, keepYears: 2, decision: X', Rapporter gallras inte",
        "'documents: RETURNED_REPORT, keepYears: 2, decision: X', Rapporter gallras inte",
        "'documents: BOARD_PACKET, keepYears: 2', decision saknas",
        "'documents: BOARD_PACKET, keepYears: 0, decision: X', minst 1",
        "'documents: MINNEN, keepYears: 2, decision: X', okänt",
    })
    @DisplayName("A disposal without its decision, or of reports, is refused with the file and line")
    void badRules(String rule, String why) {
        assertThatThrownBy(() -> theRegisterSays(demo -> demo + "\nretention:\n  - {board: \"ON\", " + rule + "}\n"))
                .hasMessageContaining(why);
    }
}

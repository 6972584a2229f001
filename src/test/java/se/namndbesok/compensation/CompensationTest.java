package se.namndbesok.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the visit to the pay system. */
class CompensationTest extends ClaimStory {

    @Test
    @DisplayName(
            "AC-37 Claimed, endorsed by the secretary, granted by the chair, exported: each is told, the end by mail")
    void wholeWay() {
        sagaHasVisited();
        token().waitsAt("claimCompensation").hasPassed("openClaim");
        assertThat(mailsTo(SAGA)).containsExactly("Lämna underlag för ersättning: Eklunden tisdag 16 mars 2027");
        claims(SAGA, "travelMinutes", 40);
        token().waitsAt("endorseCompensation");
        assertThat(record().state()).isEqualTo(ClaimState.CLAIMED);
        ellinorEndorses();
        token().waitsAt("grantCompensation");
        assertThat(has("grantCompensation", TORVALD)).isFalse();
        grants(GUNVOR);
        token().waitsAt("exportCompensation");
        handIn("exportCompensation", ELLINOR, "included", List.of("v1:on-03"));
        token().hasNotPassed("informRefused").hasEndedAt("compensationExported");
        assertThat(record().state()).isEqualTo(ClaimState.EXPORTED);
        assertThat(record().attest().endorsedBy()).isEqualTo(ELLINOR);
        assertThat(record().attest().grantedBy()).isEqualTo(GUNVOR);
        assertThat(record().engagement().travelMinutes()).isEqualTo(40);
        assertThat(mailsTo(SAGA)).contains("Ersättningen är beviljad: Eklunden tisdag 16 mars 2027");
    }

    @Test
    @DisplayName("Whoever wants none says so, and that is all; the year's visits are then not used up")
    void declined() {
        sagaHasVisited();
        handIn("claimCompensation", SAGA, "decision", "DECLINE");
        token().hasNotPassed("endorseCompensation").hasEndedAt("compensationDeclined");
        assertThat(record().state()).isEqualTo(ClaimState.NONE);
        haveVisitedEklunden("v2", "2027-04-16T13:00", "2027-04-16T15:00", SAGA);
        claims(SAGA);
        assertThat(record().ordinal()).isEqualTo(1);
    }

    @Test
    @DisplayName("Returned with a reason it is claimed again, and the reason is settled")
    void returned() {
        sagaHasVisited();
        claims(SAGA, "end", "19:15");
        handIn(
                "endorseCompensation",
                ELLINOR,
                "decision",
                "RETURN",
                "refusal",
                "WRONG_TIME",
                "remark",
                "Slutade det inte 15.15?");
        token().waitsAt("claimCompensation");
        var again = task("claimCompensation", SAGA);
        assertThat(shown(again, "returned")).isEqualTo("Tiden eller restiden stämmer inte");
        assertThat(shown(again, "remark")).isEqualTo("Slutade det inte 15.15?");
        assertThat(shown(again, "end")).isEqualTo("19:15");
        claims(SAGA, "end", "15:15");
        token().waitsAt("endorseCompensation");
        assertThat(record().attest().refusal()).isNull();
        assertThat(record().attest().remark()).isNull();
    }

    @Test
    @DisplayName("Refused by the secretary with a reason from the list; the politician is told it, without the comment")
    void refusedBySecretary() {
        sagaHasVisited();
        claims(SAGA);
        assertThat(refusal("endorseCompensation", ELLINOR, "decision", "REFUSE"))
                .isEqualTo("Fyll i ”Anledning”.");
        handIn(
                "endorseCompensation",
                ELLINOR,
                "decision",
                "REFUSE",
                "refusal",
                "CLAIMED_ELSEWHERE",
                "remark",
                "Xylofon");
        token().hasNotPassed("grantCompensation").hasEndedAt("compensationRefused");
        assertThat(refusalMail())
                .contains("Ersättning är redan begärd på annat sätt")
                .doesNotContain("Xylofon");
        assertThat(record().state()).isEqualTo(ClaimState.REFUSED);
    }

    @Test
    @DisplayName("Refused by the chair; the visit then uses up nothing")
    void refusedByChair() {
        sagaHasVisited();
        claims(SAGA);
        ellinorEndorses();
        assertThat(refusal("grantCompensation", GUNVOR, "decision", "REFUSE")).isEqualTo("Fyll i ”Anledning”.");
        handIn("grantCompensation", GUNVOR, "decision", "REFUSE", "refusal", "OTHER");
        token().hasNotPassed("exportCompensation").hasEndedAt("compensationRefused");
        assertThat(refusalMail()).contains("Anledning: Annat");
        haveVisitedEklunden("v2", "2027-04-16T13:00", "2027-04-16T15:00", SAGA);
        claims(SAGA);
        assertThat(record().ordinal()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "A claim that is not made is reminded of a week before its last day at 08:00, and on it; not after it is made")
    void reminders() {
        sagaHasVisited();
        timePassesTo("2027-04-08T07:59");
        assertThat(mailsTo(SAGA)).hasSize(1);
        timePassesTo("2027-04-08T08:00");
        assertThat(mailsTo(SAGA)).hasSize(2).last().asString().startsWith("Påminnelse: Lämna underlag för ersättning");
        timePassesTo("2027-04-15T08:00");
        assertThat(mailsTo(SAGA)).hasSize(3);
        claims(SAGA);
        timePassesTo("2027-06-30T08:00");
        assertThat(mailsTo(SAGA)).hasSize(3);
        assertThat(mailsTo(ELLINOR)).anyMatch(subject -> subject.startsWith("Försenad: Tillstyrk ersättning"));
    }

    private String refusalMail() {
        return database.sql("select text_body from outbox where stem = 'compensationRefused'")
                .query(String.class)
                .single();
    }
}

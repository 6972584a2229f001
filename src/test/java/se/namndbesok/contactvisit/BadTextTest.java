package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Texts that must not be stored, and texts that are stored in one way only. */
class BadTextTest extends Refusals {

    @Autowired
    private Programmes programmes;

    @Test
    @DisplayName("AC-23 No text of any form under policy A takes an identity number, a strange sign or too many words")
    void noTextOfPolicyA() {
        opensBooking(SAGA);
        noTextTakesWhatMustNotBeStored("bookVisit", SAGA);
        handIn("bookVisit", SAGA, "decision", "STOP");
        sagaAsksForAVisit();
        noTextTakesWhatMustNotBeStored("answerRequest", OSTEN);
        handIn("answerRequest", OSTEN, "answer", "DECLINE", "reason", "STAFFING");
        noTextTakesWhatMustNotBeStored("chooseTime", SAGA);
        handIn("chooseTime", SAGA, "answer", "PROPOSE", "time1", "2027-03-16T13:15");
        ostenAccepts();
        noTextTakesWhatMustNotBeStored("planVisit", OSTEN);
        noTextTakesWhatMustNotBeStored("receiveVisit", OSTEN);
        timePassesTo("2027-03-17T08:00");
        visitTakesPlace(SAGA, List.of(SAGA));
        noTextTakesWhatMustNotBeStored("writeReport", SAGA);
        sagaHandsInTheReport();
        noTextTakesWhatMustNotBeStored("checkReport", ELLINOR);
        secretaryApproves(ELLINOR);
        tasks.setAssignee(
                tasks.createTaskQuery()
                        .taskDefinitionKey("registerReport")
                        .singleResult()
                        .getId(),
                ELLINOR);
        noTextTakesWhatMustNotBeStored("registerReport", ELLINOR);
    }

    @Test
    @DisplayName("AC-23 Nor does a comment of a companion, or a corrected report")
    void noTextOfPolicyB() {
        tuvaAndMajLisHaveVisited();
        tuvaHandsInTheReport();
        noTextTakesWhatMustNotBeStored("confirmReport", MAJ_LIS);
        handIn("confirmReport", MAJ_LIS, "confirmed", "NO", "remark", "Nej.");
        noTextTakesWhatMustNotBeStored("correctReport", TUVA);
    }

    @Test
    @DisplayName("Stored text has one form: å as one sign, no control signs, line feeds; HTML is text")
    void storedTextHasOneForm() {
        sagasVisitIsBooked();
        handIn(
                "planVisit",
                OSTEN,
                "programme",
                "  Ra\u030Adslag\u0007\r\n\u200Bmed <b>alla</b> & <script>x()</script>  ",
                "meetingPlace",
                "Entre\u0301n");
        VisitProgramme stored = programmes.find(record().id()).orElseThrow();
        assertThat(stored.programme()).isEqualTo("R\u00E5dslag\nmed <b>alla</b> & <script>x()</script>");
        assertThat(stored.meetingPlace()).isEqualTo("Entr\u00E9n");
        assertThat(mailsTo(SAGA)).contains("Läs programmet: Eklunden tisdag 16 mars 2027");
    }

    @Test
    @DisplayName("Invisible signs alone are no answer")
    void invisibleSignsAreNoAnswer() {
        sagasVisitIsBooked();
        assertThat(refusedAndForgotten("planVisit", OSTEN, "programme", "\u200B\u0000 \t", "meetingPlace", "\n"))
                .contains("Fyll i ”Program”.", "Fyll i ”Samlingsplats”.");
    }

    @Test
    @DisplayName("Texts of 4,001 and of 8,000 signs are stored whole, and printed")
    void longTexts() {
        sagaHasVisited();
        String long4 = "Trygg vardag. ".repeat(286).substring(0, 4001).trim();
        String long8 = "å".repeat(7999) + ".";
        sagaWrites("safety", long4, "wellbeing", long8);
        assertThat(reports.latest(record().id()).content())
                .containsEntry("safety", long4)
                .containsEntry("wellbeing", long8);
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", "ON-2027-04-21");
        assertThat(documents.bytes(reports.latest(record().id()).documentId())).hasSizeGreaterThan(10_000);
    }

    @Test
    @DisplayName("A text of a million signs is refused without delay")
    void hugeTexts() {
        sagaHasVisited();
        long start = System.nanoTime();
        assertThat(refusal("writeReport", SAGA, "safety", "1912-".repeat(200_000)))
                .contains("är för lång");
        assertThat(System.nanoTime() - start).as("nanoseconds").isLessThan(5_000_000_000L);
    }
}

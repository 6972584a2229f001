package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;

/** A visit that took place starts the claims for compensation, and is none the slower for it. */
class CompensationOfVisitTest extends VisitStory {

    @Autowired
    private HeldVisits heldVisits;

    @Test
    @DisplayName("One claim for each politician who attended, with the actual times; the report does not wait for them")
    void aClaimEach() {
        asksForAVisit(SAGA, "ka-1", List.of(SAGA, INGA_MAJ), "2027-03-16T13:15");
        ostenAccepts();
        managerPlans(OSTEN);
        timePassesTo("2027-03-17T08:00");
        visitTakesPlace(SAGA, List.of(SAGA, INGA_MAJ));
        assertThat(has("writeReport", SAGA)).as("at once").isTrue();
        assertThat(has("claimCompensation", SAGA)).as("not yet").isFalse();
        jobsAreDone();
        for (String politician : List.of(SAGA, INGA_MAJ)) {
            assertThat(shown(task("claimCompensation", politician), "start")).isEqualTo("13:15");
        }
        sagaHandsInTheReport();
        token().waitsAt("checkReport");
        assertThat(has("claimCompensation", SAGA)).as("still open").isTrue();
    }

    @Test
    @DisplayName("AC-38 Where the policy gives none there is no claim, and the booking says where to make it")
    void noneUnderPolicyB() {
        tuvaAndMajLisHaveVisited();
        jobsAreDone();
        assertThat(tasks.createTaskQuery()
                        .taskDefinitionKey("claimCompensation")
                        .count())
                .isZero();
        opensBooking(TUVA);
        assertThat(shownJson(task("bookVisit", TUVA), "notices"))
                .contains("Ersättning följer kommunens reglemente. Du lämnar uppgifterna i kommunens självservice.");
    }

    @Test
    @DisplayName("AC-36 A third visit in the year is booked with a warning and without hindrance; next year without")
    void thirdVisit() {
        for (String day : List.of("2027-03-16", "2027-03-18")) {
            asksForAVisit(SAGA, "ka-1", List.of(SAGA), day + "T13:15");
            assertThat(notices()).doesNotContain("ingen ersättning");
            handIn("answerRequest", OSTEN, "answer", day + "T13:15");
        }
        opensBooking(SAGA);
        assertThat(notices())
                .contains("högst 2 besök per enhet och år, högst 3 timmar per besök")
                .contains("Det här är ditt tredje besök på Eklunden i år. Du får gärna göra det, men det ger ingen"
                        + " ersättning.");
        handIn("bookVisit", SAGA, booking("2027-03-19T13:15"));
        assertThat(has("answerRequest", OSTEN)).isTrue();
        now("2028-01-03T10:00");
        opensBooking(SAGA);
        assertThat(notices()).doesNotContain("ingen ersättning");
    }

    private static Object[] booking(String time) {
        return new Object[] {
            "decision", "BOOK", "assignment", "ka-1", "minutes", 120, "attendees", List.of(SAGA), "time1", time
        };
    }

    private String notices() {
        return has("bookVisit", SAGA) ? shownJson(task("bookVisit", SAGA), "notices") : "";
    }

    @Test
    @DisplayName("Of a report other processes learn ids and codes, once the board has been notified, and no text")
    void factsOfTheReport() {
        sagaHasVisited();
        sagaWrites("safety", "Xylofon", "mission", "PARTLY", "goals", List.of("Trygg vardag"));
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", "ON-2027-04-21");
        assertThat(heldVisits.get(record().id()).report()).isNull();
        timePassesTo("2027-04-12T08:00");
        handIn("sendPacket", ELLINOR, "sent", true);
        timePassesTo("2027-04-22T08:00");
        handIn("recordParagraph", ELLINOR, "day", "2027-04-21", "paragraph", "§ 41");
        jobsAreDone();
        HeldVisit visit = heldVisits.get(record().id());
        assertThat(visit.politicianIds()).containsExactly(SAGA);
        assertThat(visit.groupsMet()).containsExactly("SERVICE_USERS", "UNIT_MANAGER");
        assertThat(visit.report().mission()).isEqualTo("PARTLY");
        assertThat(visit.report().goals()).containsExactly("Trygg vardag");
        assertThat(visit.report().registryNumber()).isEqualTo("ON 2027/0058");
        assertThat(visit.report().notifiedOn()).isEqualTo("2027-04-21");
    }
}

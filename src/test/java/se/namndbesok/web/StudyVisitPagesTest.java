package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Visitor;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisitRules.Oversubscription;
import se.namndbesok.studyvisit.SeatOrder;

/** Who sees who comes to a study visit (domain.md 5.5, C-24), over real HTTP with real logins. */
class StudyVisitPagesTest extends StudyVisitsOnPages {

    @Test
    @DisplayName(
            "C-24 Contact person, department's head and secretary see names; a politician the number; others nothing")
    void readers() {
        SoftAssertions all = new SoftAssertions();
        for (String host : List.of("pernilla.asmyr", "jenny.hagbro", "karljohan.lovfors")) {
            all.assertThat(page(host))
                    .as(host)
                    .contains("Tuva Hällbro. Rullstol", "Lage Strandmyr", "Fullt: den som anmäler sig");
        }
        for (String politician : List.of("sn-06", "sn-01")) {
            all.assertThat(page(politician))
                    .as(politician)
                    .contains("Antal deltagare")
                    .doesNotContain("Tuva", "Rullstol");
        }
        for (String stranger : List.of("on-03", "ellinor.vassmyr", "tomas.rosmyr", "henok.tallhage", "admin")) {
            all.assertThat(visitor(stranger).get(PAGE).statusCode())
                    .as(stranger)
                    .isEqualTo(404);
        }
        all.assertThat(visitor("jenny.hagbro").get("/studiebesok/none").statusCode())
                .isEqualTo(404);
        all.assertAll();
        assertThat(Visitor.anonymous(port).get(PAGE).statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName(
            "Q15 A lottery can be worked out again: seed and method for all, everybody's lot for the hosts, one's own else")
    void lottery() {
        transaction.executeWithoutResult(work -> {
            signUps.open("sv-page", 1, Oversubscription.LOTTERY);
            signUps.change("sv-page", list -> list.coming("sn-05", null).coming("sn-04", null));
            signUps.change("sv-page", list -> list.closed(SeatOrder.drawn(List.of("sn-05", "sn-04"), 4711L), 4711L));
        });
        String hers = SeatOrder.lot("4711:sn-05");
        String his = SeatOrder.lot("4711:sn-04");
        for (String host : List.of("karljohan.lovfors", "pernilla.asmyr")) {
            assertThat(page(host)).as(host).contains("SHA-256", ">4711<", "4711:sn-05", hers, his);
        }
        assertThat(page("sn-05")).contains(">4711<", "Din lott", hers).doesNotContain(his, "sn-04");
        assertThat(page("sn-01")).contains(">4711<").doesNotContain(his, hers);
    }

    @Test
    @DisplayName("C-24 Before the seats are given the page says how many have applied, to the hosts too without names")
    void applied() {
        transaction.executeWithoutResult(work -> {
            signUps.open("sv-page", 1, Oversubscription.LOTTERY);
            signUps.change("sv-page", list -> list.notComing("sn-04").notComing("sn-05"));
            signUps.change("sv-page", list -> list.coming("sn-05", null).coming("sn-04", null));
        });
        for (String person : List.of("jenny.hagbro", "pernilla.asmyr", "karljohan.lovfors", "sn-01")) {
            assertThat(page(person))
                    .as(person)
                    .contains("2 har anmält sig. Vilka som får plats är inte klart än.")
                    .doesNotContain("Ingen är anmäld", "Tuva Hällbro", "Lage Strandmyr");
        }
    }

    @Test
    @DisplayName("F15 A visit that is called off says why")
    void calledOff() {
        callOffs.save("sv-page", "INFECTION");
        visits.become("sv-page", StudyVisit.State.CANCELLED);
        assertThat(page("sn-01")).contains("Inställt. Anledning: ").doesNotContain("Spara i kalendern");
        assertThat(visitor("sn-01").get("/studiebesok").body()).contains("Inställt");
    }
}

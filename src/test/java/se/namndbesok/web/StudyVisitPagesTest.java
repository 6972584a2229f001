package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.namndbesok.calendar.Semester;
import se.namndbesok.engine.Visitor;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisitRules.Oversubscription;
import se.namndbesok.register.StudyVisits;
import se.namndbesok.studyvisit.SignUps;

/** Who sees who comes to a study visit (domain.md 5.5, C-24), over real HTTP with real logins. */
class StudyVisitPagesTest extends PublicPages {

    private static final String PAGE = "/studiebesok/sv-page";

    @Autowired
    private StudyVisits visits;

    @Autowired
    private SignUps signUps;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void aVisitIsOpen() {
        visits.save(new StudyVisit(
                "sv-page",
                "SN",
                Semester.ofId("SPRING_2027"),
                "AVD_UNGA",
                "ekhuset",
                LocalDate.parse("2027-06-10"),
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                "Ekhuset",
                new StudyVisit.Contact("pernilla.asmyr", "Pernilla Åsmyr", null, "pernilla.asmyr@ekbrunna.example"),
                "Förebyggande arbete",
                List.of(),
                null,
                StudyVisit.State.OPEN));
        transaction.executeWithoutResult(work -> {
            signUps.open("sv-page", 1, Oversubscription.FIRST_COME_FIRST_SERVED_WITH_RESERVE_LIST);
            signUps.change("sv-page", list -> list.coming("sn-05", "Rullstol").coming("sn-04", null));
        });
    }

    @Test
    @DisplayName(
            "C-24 Contact person, department's head and secretary see names; a politician the number; others nothing")
    void readers() {
        SoftAssertions all = new SoftAssertions();
        for (String host : List.of("pernilla.asmyr", "jenny.hagbro", "karljohan.lovfors")) {
            all.assertThat(page(host))
                    .as(host)
                    .contains("Tuva Hällbro. Rullstol", "Lage Strandmyr", "Öppet för anmälan");
        }
        for (String politician : List.of("sn-05", "sn-01")) {
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

    private String page(String person) {
        return visitor(person).get(PAGE).body();
    }
}

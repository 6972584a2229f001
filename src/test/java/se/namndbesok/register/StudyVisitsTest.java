package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import se.namndbesok.Postgres;
import se.namndbesok.calendar.Semester;

/** The study visits as facts of the register, and the rules that their policy sets. */
class StudyVisitsTest {

    private static final Semester SPRING = Semester.ofId("SPRING_2027");
    private static final LocalDate TODAY = LocalDate.parse("2027-01-04");

    private static StudyVisit ekhuset() {
        return new StudyVisit(
                "sv-1",
                "SN",
                SPRING,
                "AVD_UNGA",
                "ekhuset",
                LocalDate.parse("2027-03-11"),
                LocalTime.of(13, 0),
                LocalTime.of(15, 30),
                "Ekhuset, Storgatan 4",
                new StudyVisit.Contact("pernilla.asmyr", "Pernilla Åsmyr", null, "pernilla.asmyr@ekbrunna.example"),
                "Familjecentralens förebyggande arbete",
                List.of(StudyVisit.Purpose.MOST_VULNERABLE, StudyVisit.Purpose.PREVENTION),
                new StudyVisit.Limit(6, "Lokalens storlek"),
                StudyVisit.State.PROPOSED);
    }

    private static void keeps(TestRegister register) {
        StudyVisits visits = new StudyVisits(register.jdbc);
        StudyVisit slot = StudyVisit.toBePlanned("sv-1", "SN", SPRING, "AVD_UNGA");
        visits.save(slot);
        assertThat(visits.get("sv-1")).isEqualTo(slot);
        visits.save(ekhuset());
        visits.save(StudyVisit.toBePlanned("sv-0", "SN", SPRING.next(), "AVD_UNGA"));
        assertThat(visits.of("SN", SPRING)).containsExactly(ekhuset());
        visits.become("sv-1", StudyVisit.State.OPEN);
        assertThat(visits.get("sv-1").state()).isEqualTo(StudyVisit.State.OPEN);
        assertThat(visits.of("ON", SPRING)).isEmpty();
        assertThatThrownBy(() -> visits.get("sv-2")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @DisplayName("A visit is stored as it is, on H2 and on PostgreSQL")
    void visitsAreKept() {
        keeps(TestRegister.inMemory(TODAY));
        keeps(TestRegister.on(Postgres.empty(), TODAY));
    }

    @Test
    void aVisitKnowsItsPlanAndItsTime() {
        assertThat(ekhuset().planKey()).isEqualTo("SN-2027-SPRING");
        assertThat(ekhuset().startsAt()).isEqualTo("2027-03-11T13:00");
        assertThat(ekhuset().endsAt()).isEqualTo("2027-03-11T15:30");
    }

    @Test
    @DisplayName("C-10..C-21 The policy's rules are what the file says")
    void rulesAreRead() throws IOException {
        TestRegister register = TestRegister.inMemory(TODAY);
        register.load(new ClassPathResource("demo/register.yaml").getContentAsString(StandardCharsets.UTF_8));

        StudyVisitRules rules = register.policies.get("studiebesok-termin@1").studyVisits();

        assertThat(rules)
                .isEqualTo(new StudyVisitRules(
                        BoardRole.OPERATOR,
                        2,
                        Map.of("AVD_UNGA", 1, "AVD_VUXEN", 1),
                        Map.of(Semester.Half.SPRING, 1, Semester.Half.AUTUMN, 8),
                        new StudyVisitRules.Planning(
                                Period.ofDays(14),
                                List.of(Period.ofDays(42), Period.ofDays(21), Period.ofDays(7)),
                                List.of(Period.ofDays(1), Period.ofDays(3)),
                                5,
                                Role.HEAD_OF_ADMINISTRATION,
                                true),
                        List.of(SeatKind.CHAIR, SeatKind.VICE_CHAIR),
                        new StudyVisitRules.SignUp(
                                Period.ofDays(7),
                                StudyVisitRules.Oversubscription.FIRST_COME_FIRST_SERVED_WITH_RESERVE_LIST),
                        false));
        assertThat(register.policies.get("kontaktpolitiker-omsorg@1").studyVisits())
                .isNull();
    }
}

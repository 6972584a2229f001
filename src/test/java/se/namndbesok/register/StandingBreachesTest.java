package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that came after the register did stops what is new, and neither a start nor a form for what stands there. */
class StandingBreachesTest {

    private final TestRegister register = TestRegister.inMemory(LocalDate.of(2027, 3, 31));
    private String demo;

    @BeforeEach
    void read() throws IOException {
        demo = RegisterTest.demo();
    }

    /** As an older version of the product has taken them in. */
    private void stands(String text) {
        register.files.keep(files(text));
    }

    private static List<RegisterFile> files(String text) {
        return List.of(new RegisterFile("register.yaml", text));
    }

    private static String with(String text, String before, String after) {
        assertThat(text).contains(before);
        return text.replace(before, after);
    }

    /** By a form, and by the load that follows. */
    private List<String> refusedFor(String text) {
        List<String> refused = refusedWhenTried(text);
        assertThat(catchThrowableOfType(RegisterRefused.class, () -> register.load(text)) == null)
                .isEqualTo(refused.isEmpty());
        return refused;
    }

    private List<String> refusedWhenTried(String text) {
        RegisterRefused refused =
                catchThrowableOfType(RegisterRefused.class, () -> register.imports.tryOut(files(text), () -> null));
        return refused == null
                ? List.of()
                : refused.faults().stream().map(Fault::message).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "politicians: [on-03, on-05], | politicians: [on-03, on-05, on-06], | får ha högst 2 kontaktpolitiker",
                "party: SP, role: VICE_ORDFORANDE} | party: SP, role: ORDFORANDE} | har redan en ordförande då: Gunvor",
                "noticeDays: 7 | noticeDays: 97 | Högst 90.",
                "expectedDuration: PT2H | expectedDuration: PT20H | Högst 12 timmar.",
                "expectedDuration: PT2H | expectedDuration: PT0H | ingen tidslängd",
                "hoursPerVisit: 3 | hoursPerVisit: 30 | Högst 24.",
                "dueAfterVisit: P14D | dueAfterVisit: P2Y | Högst 366 dagar."
            })
    void stopsOnlyWhatIsNew(String good, String bad, String message) {
        String broken = with(demo, good, bad);
        stands(demo);
        assertThat(refusedFor(broken)).anySatisfy(fault -> assertThat(fault).contains(message));
        stands(broken);
        assertThat(refusedFor(broken)).isEmpty();
        assertThat(refusedFor(with(broken, "users: 24", "users: 25"))).isEmpty();
    }

    @Test
    @DisplayName("A first register is held to every rule")
    void first() {
        assertThat(refusedFor(with(demo, "noticeDays: 7", "noticeDays: 97"))).contains("noticeDays: Högst 90.");
    }

    @Test
    @DisplayName("Whoever comes to those who are too many already is new; fewer of them are not")
    void oneMore() {
        String four = with(demo, "politicians: [on-03, on-05],", "politicians: [on-03, on-05, on-06, on-07],");
        stands(four);
        assertThat(refusedFor(with(four, "on-06, on-07],", "on-06],"))).isEmpty();
        stands(four);
        assertThat(refusedFor(with(four, "on-06, on-07],", "on-06, on-07, on-08],")))
                .anySatisfy(fault -> assertThat(fault).contains("får ha högst 2 kontaktpolitiker"));
        String another = "  - {id: ny, policy: kontaktpolitiker-omsorg, unit: eklunden, politicians: [on-08],"
                + " from: 2027-09-01, decision: 2027-01-27 § 9}\n  - {id: ka-2,";
        assertThat(refusedFor(with(four, "  - {id: ka-2,", another)))
                .singleElement()
                .asString()
                .contains("Den 2027-09-01 skulle de vara fler");
    }

    @Test
    @DisplayName("What was so before today is no fault, and can be cured by no form")
    void past() {
        String third = "  - {id: ny, policy: kontaktpolitiker-omsorg, unit: eklunden, politicians: [on-08],"
                + " from: 2027-02-01, to: 2027-03-30, decision: 2027-01-27 § 9}\n  - {id: ka-2,";
        stands(demo);
        assertThat(refusedFor(with(demo, "  - {id: ka-2,", third))).isEmpty();
        assertThat(refusedFor(with(demo, "  - {id: ka-2,", third.replace("2027-03-30", "2027-03-31"))))
                .singleElement()
                .asString()
                .contains("Den 2027-03-31 skulle de vara fler");
        String chair = "party: SP, role: ORDFORANDE, validFrom: 2027-01-01, validTo: 2027-03-30}";
        assertThat(refusedFor(with(demo, "party: SP, role: VICE_ORDFORANDE}", chair)))
                .isEmpty();
    }

    @Test
    @DisplayName("A document that lets a unit have fewer refuses none of the appointments that have been made")
    void fewer() {
        stands(demo);
        String fewer = with(demo, "minPerUnit: 1, maxPerUnit: 2, i", "minPerUnit: 1, maxPerUnit: 1, i");
        assertThat(refusedFor(fewer)).isEmpty();
    }

    @Test
    @DisplayName("No document is adopted on a day to come, unless it stands so; of a month or a year nobody knows")
    void adoptedLater() {
        String later = with(demo, "date: 2026-12-16", "date: 2027-04-21"); // the day of a meeting in the register
        stands(demo);
        assertThat(refusedWhenTried(later)).containsExactly("date: Den dagen har inte varit än.");
        assertThat(refusedWhenTried(with(demo, "date: 2019-09}", "date: 2027-12}")))
                .isEmpty();
        assertThat(register.load(later).changedAnything()).as("a start").isTrue();
        assertThat(refusedWhenTried(with(later, "users: 24", "users: 25"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2031-01-02, 2030-12-31, true", "2031-01-01, 2030-12-31, false", "2027-01-02, 2026-12-31, false"})
    @DisplayName("AC-07 Between two terms of office is no day to come, unless it stands so")
    void gap(LocalDate from, LocalDate last, boolean refused) {
        String terms = "municipality: {id: e, name: E}\ntermOfOffice: {from: %s, to: 2034-12-31}\n".formatted(from)
                + "earlierTerms: [{from: 2026-01-01, to: %s}]\n".formatted(last);
        stands(demo);
        assertThat(refusedFor(terms)).hasSize(refused ? 1 : 0);
        stands(terms);
        assertThat(refusedFor(terms)).isEmpty();
    }
}

package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is named in an office has a role for it on the first day in it (E7). */
class OfficeTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // always the manager, but the role begins later
                "manager: osten.vretmyr | manager: anton.kvistbro | Anton Kvistbro har inte rollen ENHETSCHEF "
                        + "den 2027-03-31 och kan inte vara chef för Eklunden då. Rollen börjar 2027-09-01.",
                // the day before the role, its first day, and today
                "manager: osten.vretmyr | managers: [{person: anton.kvistbro, from: 2027-08-31}] | "
                        + "Anton Kvistbro har inte rollen ENHETSCHEF den 2027-08-31",
                "manager: osten.vretmyr | managers: [{person: anton.kvistbro, from: 2027-09-01}] |",
                "roles: [ENHETSCHEF], validFrom: 2027-09-01} | roles: [ENHETSCHEF], validFrom: 2027-03-31} |",
                // the last day of the role, and the day after; a role that ends while one is in office goes on to
                // others
                "manager: osten.vretmyr | managers: [{person: viveka.lundmyr, from: 2027-08-31}] |",
                "manager: osten.vretmyr | managers: [{person: viveka.lundmyr, from: 2027-09-01}] | "
                        + "Viveka Lundmyr har inte rollen ENHETSCHEF den 2027-09-01",
                "manager: osten.vretmyr | manager: viveka.lundmyr |",
                // a department's head
                "roles: [AVDELNINGSCHEF]} | roles: [AVDELNINGSCHEF], validFrom: 2027-03-31} |",
                "roles: [AVDELNINGSCHEF]} | roles: [AVDELNINGSCHEF], validFrom: 2027-04-01} | Jenny Hagbro har inte rollen "
                        + "AVDELNINGSCHEF den 2027-03-31 och kan inte vara chef för Avdelning unga då. "
                        + "Rollen börjar 2027-04-01."
            })
    @DisplayName("Nobody is named in an office from a day on which the role has not begun or has ended")
    void onTheFirstDay(String old, String changed, String fault) throws IOException {
        TestRegister register = TestRegister.inMemory(TODAY);
        String files = RegisterTest.demo();
        assertThat(files).contains(old);
        String now = files.replace(old, changed);
        RegisterRefused refused = catchThrowableOfType(RegisterRefused.class, () -> register.load(now));
        if (fault == null) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused).hasMessageContaining(fault);
        }
    }
}

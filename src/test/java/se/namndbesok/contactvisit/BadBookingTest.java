package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bookings that are refused. */
class BadBookingTest extends Refusals {

    @Test
    @DisplayName("Every fault of a booking is told at once")
    void everyFaultAtOnce() {
        opensBooking(SAGA);
        assertThat(refusedAndForgotten(
                                "bookVisit",
                                SAGA,
                                "decision",
                                "BOOK",
                                "assignment",
                                "ka-2",
                                "minutes",
                                5,
                                "attendees",
                                List.of("sn-01"),
                                "time1",
                                "2027-02-15T09:59",
                                "time2",
                                "2029-02-16T10:00",
                                "adaptation",
                                "o".repeat(1001),
                                "message",
                                "Hälsa 19121212-1212.")
                        .split("\n"))
                .containsExactlyInAnyOrder(
                        "Datumet har redan varit. Välj ett kommande datum.",
                        "Tiden ligger för långt fram. Välj en tid inom två år.",
                        "Välj en enhet som du är kontaktpolitiker för.",
                        "Alla som kommer måste vara ledamöter eller ersättare i nämnden.",
                        "Beräknad tid i minuter måste vara ett helt tal inom gränserna.",
                        "Fyll i ”Beräknad tid”.",
                        "Behov av anpassning eller medföljande är för lång. Skriv högst 1000 tecken.",
                        "Texten innehåller något som ser ut som ett personnummer."
                                + " Ta bort det innan du lämnar in.");
        token().waitsAt("bookVisit");
    }

    @Test
    @DisplayName("A booking without answers says what is missing")
    void nothingIsFilledIn() {
        opensBooking(SAGA);
        assertThat(refusedAndForgotten("bookVisit", SAGA)).isEqualTo("Fyll i ”Vill du skicka en förfrågan?”.");
        assertThat(refusedAndForgotten("bookVisit", SAGA, "decision", "BOOK"))
                .contains("Föreslå minst en tid", "Välj en enhet", "Fyll i ”Beräknad tid”.");
        assertThat(refusedAndForgotten("bookVisit", SAGA, "decision", "PERHAPS"))
                .contains("välj ett av alternativen");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-15T10:00, Datumet har redan varit", // this very minute
        "2027-02-14T12:00, Datumet har redan varit",
        "-0044-03-15T12:00, Datumet har redan varit",
        "2029-02-15T10:01, Tiden ligger för långt fram", // two years and a minute
        "+99999-01-01T10:00, Tiden ligger för långt fram",
        "2027-02-30T10:00, har fel format", // no such day
        "2027-03-16, har fel format",
        "i morgon, har fel format"
    })
    @DisplayName("Times that no visit can have")
    void impossibleTimes(String time, String told) {
        opensBooking(SAGA);
        assertThat(refusal("bookVisit", SAGA, "decision", "BOOK", "assignment", "ka-1", "minutes", 60, "time1", time))
                .contains(told);
    }

    @Test
    @DisplayName("B-16 Under policy B only the lead books")
    void onlyTheLeadBooks() {
        opensBooking(MAJ_LIS);
        assertThat(refusedAndForgotten(
                        "bookVisit",
                        MAJ_LIS,
                        "decision",
                        "BOOK",
                        "assignment",
                        "ka-7",
                        "minutes",
                        60,
                        "time1",
                        "2027-03-16T13:15"))
                .isEqualTo("Den som är ansvarig kontaktpolitiker för enheten bokar besöket.");
    }

    @Test
    @DisplayName("E24 Where the agreement with a provider allows no visits, none is booked")
    void agreementAllowsNoVisits() {
        theRegisterSays(demo -> demo.replace("visitsAllowedByAgreement: true", "visitsAllowedByAgreement: false"));
        opensBooking(TUVA);
        assertThat(refusedAndForgotten(
                        "bookVisit",
                        TUVA,
                        "decision",
                        "BOOK",
                        "assignment",
                        "ka-7",
                        "minutes",
                        60,
                        "time1",
                        "2027-03-16T13:15"))
                .isEqualTo("Avtalet med utföraren medger inte besök. Kontakta nämndsekreteraren.");
    }

    @Test
    @DisplayName("A visit that ended before it began, with people who are not of the board, is refused")
    void impossibleVisits() {
        sagasVisitIsBooked();
        timePassesTo("2027-03-17T08:00");
        assertThat(refusedAndForgotten(
                        "confirmVisit",
                        SAGA,
                        "outcome",
                        "HELD",
                        "start",
                        "15:15",
                        "end",
                        "15:15",
                        "attendees",
                        List.of("sn-01"),
                        "groupsMet",
                        List.of("KING")))
                .contains("Sluttiden måste vara efter starttiden.", "Alla som kommer måste vara ledamöter")
                .contains("ansvarig för besöket ska finnas med", "Jag samtalade med: välj ett av alternativen.");
        assertThat(refusedAndForgotten("confirmVisit", SAGA, "outcome", "HELD"))
                .contains("Fyll i ”Besöket började”.", "Fyll i ”Besöket slutade”.", "Fyll i ”Närvarande politiker”.");
        assertThat(refusal("confirmVisit", SAGA, "outcome", "NEW_TIME_AGREED")).contains("Fyll i ”Ny tid”.");
        assertThat(refusal("confirmVisit", SAGA, "outcome", "NEW_TIME_AGREED", "newTime", "2027-03-16T10:00"))
                .contains("Datumet har redan varit.");
        assertThat(refusal("confirmVisit", SAGA, "outcome", "FORGOTTEN")).contains("välj ett av alternativen");
    }
}

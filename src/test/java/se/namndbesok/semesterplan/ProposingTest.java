package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Tables;
import se.namndbesok.register.StudyVisit;

/** The heads of the departments propose, beside each other and warned of each other. */
class ProposingTest extends PlanStory {

    private String refused(Object... changes) {
        return refusal("proposeVisit", JENNY, proposal(changes));
    }

    @Test
    @DisplayName("AC-40 Each of the five facts and the question of a limit are demanded, all at once; Nej is an answer")
    void allIsDemanded() {
        planningHasBegun();
        assertThat(refusal("proposeVisit", JENNY).lines())
                .contains(
                        "Fyll i ”Datum”.",
                        "Fyll i ”Börjar”.",
                        "Fyll i ”Slutar”.",
                        "Fyll i ”Plats”.",
                        "Fyll i ”Kontaktperson”.",
                        "Fyll i ”Översiktligt innehåll”.",
                        "Fyll i ”Finns det en gräns för hur många politiker som kan delta?”.",
                        "Ange telefon eller e-post till kontaktpersonen. Annars kan deltagarlistan inte skickas.",
                        "Kryssa i att ni har stämt av med varandra, eller skriv varför ni inte har gjort det.")
                .hasSize(9);
        jennyProposes();
        assertThat(visit(UNGA).state()).isEqualTo(StudyVisit.State.PROPOSED);
        assertThat(visit(UNGA).limit()).isNull();
        assertThat(visit(UNGA).contact().personId()).isEqualTo("pernilla.asmyr");
    }

    @Test
    @DisplayName("C-19 A limit has a number and a reason")
    void aLimit() {
        planningHasBegun();
        assertThat(refused("limited", "YES").lines())
                .containsExactly("Fyll i ”Högst antal politiker”.", "Fyll i ”Varför?”.");
        for (Object seats : new Object[] {0, -3, 2.5, 5000}) {
            assertThat(refused("limited", "YES", "seats", seats, "seatsReason", "Lokalen"))
                    .contains("Högst antal politiker måste vara ett helt tal inom gränserna.");
        }
        assertThat(refused("limited", "YES", "seats", "många", "seatsReason", "Lokalen"))
                .contains("Högst antal politiker har fel format.");
        jennyProposes("limited", "YES", "seats", 6, "seatsReason", "Lokalens storlek");
        assertThat(visit(UNGA).limit()).isEqualTo(new StudyVisit.Limit(6, "Lokalens storlek"));
    }

    @Test
    @DisplayName("F4 F20 Bad input is refused as a whole, with every fault, and nothing of it is stored")
    void badInput() {
        planningHasBegun();
        Tables tables = new Tables(database);
        var before = tables.snapshot();
        assertThat(refused("date", "2027-05-30"))
                .contains("Datumet har redan varit", "Datumet ligger utanför hösten 2027.");
        assertThat(refused("date", "2028-01-04")).isEqualTo("Datumet ligger utanför hösten 2027.");
        assertThat(refused("end", "13:00")).isEqualTo("Sluttiden måste vara efter starttiden.");
        assertThat(refused("start", "klockan ett", "unit", "boendestod", "purposes", "HUS")
                        .lines())
                .contains(
                        "Börjar har fel format.",
                        "Enhet: välj ett av alternativen.",
                        "Besöket handlar om har fel format.");
        assertThat(refused("contactEmail", "pernilla", "contactPhone", "ring mig")
                        .lines())
                .containsExactlyInAnyOrder(
                        "Telefonnumret går inte att ringa. Skriv siffror, till exempel 0123-456 78.",
                        "E-postadressen är inte fullständig. Skriv till exempel namn@kommunen.example.");
        assertThat(refused("outline", "Vi träffar 19121212-1212.")).contains("ett personnummer");
        assertThat(refused("outline", "o".repeat(1001))).contains("är för lång");
        assertThat(refused("finnsInte", "x")).contains("finnsInte");
        assertThat(tables.snapshot()).isEqualTo(before);
    }

    @Test
    @DisplayName("C-16 Each sees the other's current proposal and the meetings and holidays beside the fields")
    void theyseeEachOther() {
        planningHasBegun();
        assertThat(shownJson(task("proposeVisit", TOMAS), "others")).isEqualTo("[]");
        jennyProposes();
        Task tomas = task("proposeVisit", TOMAS);
        assertThat(shown(tomas, "visit")).as("what Tasklist can read").isEqualTo(VUXEN);
        assertThat(shownJson(tomas, "others"))
                .contains("Avdelning unga", "torsdag 7 oktober 2027 kl. 13.00–15.00", "Från orosanmälan till insats.");
        assertThat(shownJson(tomas, "meetings"))
                .contains("tisdag 10 augusti 2027", "presidiet", "tisdag 24 augusti 2027");
        assertThat(shownJson(tomas, "holidays")).contains("lördag 25 december 2027, Juldagen");
        assertThat(shownJson(tomas, "otherDays")).isEqualTo("[\"2027-10-07\"]");
        assertThat(shownJson(tomas, "otherWeekDays"))
                .contains("2027-10-04", "2027-10-10")
                .doesNotContain("10-07");
        assertThat(shownJson(tomas, "unitOptions")).contains("Boendestöd vuxna").doesNotContain("Ekhuset");
        assertThat(shown(tomas, "due")).isEqualTo("tisdag 27 juli 2027");
    }

    @Test
    @DisplayName("F3, F4 Same day, same week, same unit, a meeting day, a holiday: warned, not stopped")
    void warnedNotStopped() {
        planningHasBegun();
        jennyProposes("unit", "ekhuset");
        String[] days = {
            "2027-10-07", "Avdelning unga har föreslagit ett besök samma dag.",
            "2027-10-04", "Avdelning unga har föreslagit ett besök samma vecka.",
            "2027-09-07", "Nämnden eller presidiet möts den dagen.",
            "2027-10-23", "Dagen är en helg eller helgdag.",
            "2027-08-05", "Besöket ligger före sammanträdet då det ska presenteras."
        };
        for (int i = 0; i < days.length; i += 2) {
            assertThat(refusal("proposeVisit", TOMAS, tomasProposal("date", days[i]))
                            .lines())
                    .containsExactly(
                            "Tänk på: " + days[i + 1],
                            "Kryssa i att du har sett varningarna, om förslaget ändå ska lämnas som det är.");
        }
        tomasProposes("date", "2027-10-07", "considered", true, "coordinated", false, "coordinationReason", "Semester");
        assertThat(visit(VUXEN).date()).isEqualTo(LocalDate.parse("2027-10-07"));
        morningOf("2027-07-27");
        assertThat(shownJson(task("checkProposals", KARL_JOHAN), "visits")).contains("samma dag", "Semester");
    }
}

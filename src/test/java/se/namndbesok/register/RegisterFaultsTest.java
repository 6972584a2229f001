package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing is broken in the demo register at a time; the fault must name it, in Swedish, with its line. */
class RegisterFaultsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    private TestRegister register;
    private String good;

    @BeforeEach
    void read() throws IOException {
        register = TestRegister.inMemory(DAY);
        good = RegisterTest.demo();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                // the YAML trap: an unquoted ON is yes
                fault(
                        "- id: \"ON\"",
                        "- id: ON",
                        "ON läses som ja eller nej, inte som text. Skriv det inom citattecken: \"ON\"."),
                fault("boards: [\"ON\", SN]", "boards: [ON, SN]", "ON läses som ja eller nej"),
                fault(
                        "{\"on\": NEW_TERM_OF_OFFICE, owner",
                        "{on: NEW_TERM_OF_OFFICE, owner",
                        "on läses som ja eller nej"),
                // AC-01
                fault(", decision: 2027-01-26 § 6}", "}", "Fyll i beslut (datum och paragraf)"),
                fault("decision: 2027-01-26 § 6", "decision: 2027-01-26", "Fyll i beslut (datum och paragraf)"),
                fault("decision: 2027-01-26 § 6", "decision: 2027-02-30 § 6", "Fyll i beslut (datum och paragraf)"),
                // references
                fault("unit: hamnen, politicians", "unit: hamn, politicians", "Enheten hamn finns inte i registret."),
                fault("[sn-05, sn-07], lead", "[sn-05, sn-77], lead", "Personen sn-77 finns inte i registret."),
                fault(
                        "department: AVD_UNGA,  name".replace("  ", " "),
                        "department: AVD_X, name",
                        "Avdelningen AVD_X finns inte i registret."),
                fault(
                        "perDepartment: {AVD_UNGA: 1",
                        "perDepartment: {AVD_BARN: 1",
                        "Avdelningen AVD_BARN finns inte i registret."),
                fault(
                        "policies: [kontaktpolitiker-omsorg]",
                        "policies: [kontaktpolitiker]",
                        "Styrdokumentet kontaktpolitiker finns inte i registret."),
                fault(
                        "{role: FORVALTNINGSCHEF, date",
                        "{board: KS, paragraph: § 1, date",
                        "Nämnden KS finns inte i registret."),
                fault("party: NE, role: ERSATTARE", "party: XX, role: ERSATTARE", "Partiet XX finns inte i registret."),
                // what does not fit together
                fault(
                        "lead: sn-05",
                        "lead: sn-01",
                        "Ansvarig kontaktpolitiker sn-01 finns inte bland uppdragets politiker."),
                fault(
                        "[sn-05, sn-07], lead",
                        "[sn-05, on-07], lead",
                        "on-07 har ingen plats i nämnden SN den 2027-02-01."),
                fault("[sn-05, sn-07], lead", "[sn-05, sn-05], lead", "sn-05 står två gånger i uppdraget."),
                fault("politicians: [on-07]", "politicians: []", "Uppdraget saknar politiker."),
                fault(
                        "{id: ka-7, policy: kontaktpolitiker-bestallarnamnd",
                        "{id: ka-7, policy: kontaktpolitiker-omsorg",
                        "Nämnden SN arbetar inte efter kontaktpolitiker-omsorg."),
                fault(
                        "board: SN, department: AVD_UNGA, name: Mottagning",
                        "board: \"ON\", department: AVD_UNGA, name: Mottagning",
                        "Avdelningen AVD_UNGA hör inte till nämnden ON."),
                fault("manager: osten.vretmyr", "manager: gun.sandmyr", "gun.sandmyr har inte rollen ENHETSCHEF"),
                fault(
                        "name: Avdelning unga, head: jenny.hagbro",
                        "name: Avdelning unga, head: gun.sandmyr",
                        "gun.sandmyr har inte rollen AVDELNINGSCHEF"),
                fault(
                        "{person: anton.kvistbro, from: 2027-09-01}",
                        "{person: anton.kvistbro, from: 2027-08-31}",
                        "Enheten har två chefer samtidigt: viveka.lundmyr och anton.kvistbro."),
                fault(
                        "name: Eklunden, kind: SARSKILT_BOENDE, manager: osten.vretmyr,",
                        "name: Eklunden, kind: SARSKILT_BOENDE,",
                        "Enhetens chef saknas (manager)."),
                fault(
                        "to: 2027-05-31, decision",
                        "to: 2027-01-31, decision",
                        "Slutdatumet 2027-01-31 är före startdatumet 2027-02-01."),
                fault("- {id: ka-2,", "- {id: ka-1,", "Uppdraget ka-1 finns redan, i register.yaml rad"),
                fault("2027-05-25, 2027-06-15", "2027-05-25, 2027-05-25", "Sammanträdet SN-2027-05-25 finns redan"),
                // policies
                fault(
                        "min: 1, max: 2, enforcement: REMIND}",
                        "min: 3, max: 2, enforcement: REMIND}",
                        "Det minsta antalet (3) är större än det största (2)."),
                fault(
                        "minPerUnit: 1, maxPerUnit: 2, includePresidium: true}   #",
                        "minPerUnit: 3, maxPerUnit: 2}   #",
                        "Det minsta antalet (3) är större än det största (2)."),
                fault("      template: rapport-omsorg\n", "", "En rapport krävs, men template saknas."),
                fault(
                        "template: rapport-omsorg",
                        "template: rapport-skola",
                        "template: rapport-skola är okänt. Välj bland: rapport-omsorg, rapport-bestallarnamnd."),
                fault(
                        "{every: P1Y, owner: NAMNDSEKRETERARE}",
                        "{every: P1Y, owner: T.ex. Nämndsekreterare}",
                        "Dokumentansvarig T.ex. Nämndsekreterare är ingen roll."),
                fault(
                        "{every: P1Y, owner: NAMNDSEKRETERARE}",
                        "{every: P1Y, owner: UTFORARCHEF}",
                        "Ingen i nämnden ON har rollen UTFORARCHEF, som ansvarar för kontaktpolitiker-omsorg."),
                fault(
                        "      adopted:\n        - {board: SN, date: 2026-12-15, paragraph: § 188}\n",
                        "",
                        "Dokumentet är beslutat (BESLUTAD) men beslutet saknas (adopted)."),
                fault("date: 2026-12-15, paragraph: § 188", "date: 2026-12-15", "Nämndens beslut behöver en paragraf"),
                fault(
                        "{board: SN, date: 2026-12-15, paragraph: § 188}",
                        "{role: FORVALTNINGSCHEF, date: 2026-12-15}",
                        "Bara en rutin (RUTIN) kan fastställas av en roll."),
                fault(
                        "date: 2019-09}",
                        "date: 2019-13}",
                        "date: 2019-13 är inget datum. Skriv 2019, 2019-09 eller 2019-09-24."),
                fault(
                        "expectedDuration: PT2H",
                        "expectedDuration: två timmar",
                        "expectedDuration: två timmar är ingen tidslängd."),
                fault("visits: 2, perDepartment", "visits: 0, perDepartment", "Antalet besök ska vara minst 1."),
                fault(
                        "visits: 2, perDepartment",
                        "visits: 3, perDepartment",
                        "Avdelningarnas besök är tillsammans 2, men terminen ska ha 3."),
                fault(
                        "firstBoardMeetingMonth: 8",
                        "firstBoardMeetingMonth: 1",
                        "firstBoardMeetingMonth: månaden ska vara 7–12."),
                fault("by: P14D}", "by: -P14D}", "by: -P14D är ingen tidslängd. Skriv till exempel P14D."),
                // single values
                fault(
                        "email: sn-09@ekbrunna.example",
                        "email: sn-09.ekbrunna.example",
                        "email: sn-09.ekbrunna.example är ingen e-postadress."),
                fault("users: 110", "users: många", "users: många är inget heltal från 0 och uppåt."),
                fault("users: 110", "users: -1", "users: -1 är inget heltal"),
                fault("smallUnit: true}", "smallUnit: ibland}", "smallUnit: ibland ska vara true eller false."),
                fault("validTo: 2027-05-31", "validTo: 31-05-2027", "validTo: 31-05-2027 är inget datum."),
                fault("start: \"18:00\"", "start: sex", "start: sex är inget klockslag."),
                fault("id: ekhuset", "id: ek huset", "id: ek huset kan inte användas som id."),
                fault("name: Boendestöd vuxna", "name: 2027", "name: 2027 läses inte som text."),
                fault(
                        "role: VICE_ORDFORANDE}",
                        "role: VICEORDFORANDE}",
                        "role: VICEORDFORANDE är okänt. Välj bland: ORDFORANDE, VICE_ORDFORANDE, LEDAMOT, ERSATTARE."),
                fault("noticeDays: 7", "notisDays: 7", "Nyckeln notisDays är okänd."),
                fault("users: 95", "users: 95\n    users: 96", "Nyckeln users står två gånger."),
                fault("boardDecisions:", "boardDecision:", "Nyckeln boardDecision är okänd."),
                fault("units: [hamnen]}", "units: hamnen}", "units ska vara en lista."),
                fault(
                        "municipality: {id: ekbrunna, name: Ekbrunna kommun}",
                        "municipality: Ekbrunna",
                        "municipality ska vara uppgifter med namn"),
                // meetings on a day when nobody meets
                fault(
                        "2027-03-23, 2027-04-27",
                        "2027-03-26, 2027-04-27",
                        "2027-03-26 är ingen arbetsdag (Långfredag)."),
                fault(
                        "2027-03-23, 2027-04-27",
                        "2027-03-27, 2027-04-27",
                        "2027-03-27 är ingen arbetsdag (lördag eller söndag)."),
                fault(
                        "{from: 2027-10-19, to",
                        "{from: 2027-10-18, to",
                        "Det finns inget sammanträde 2027-10-18 att flytta."),
                // not YAML at all
                fault("paragraph: § 88,", "paragraph: [§ 88,", "Filen går inte att läsa som YAML här."),
                fault("units: [hamnen]}", "units: &a [hamnen], b: *a}", "Ankare och alias (& och *) används inte"));
    }

    private static Arguments fault(String good, String bad, String message) {
        return Arguments.of(good, bad, message);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isNamedWithItsLine(String before, String after, String message) {
        assertThat(good).contains(before);
        String bad = good.replaceFirst(
                java.util.regex.Pattern.quote(before), java.util.regex.Matcher.quoteReplacement(after));

        RegisterRefused refused = catchThrowableOfType(RegisterRefused.class, () -> register.load(bad));

        assertThat(refused).isNotNull();
        assertThat(refused.faults()).anySatisfy(fault -> {
            assertThat(fault.message()).contains(message);
            assertThat(fault.file()).isEqualTo("register.yaml");
            assertThat(fault.line()).isPositive();
        });
        assertThat(register.boards.all()).isEmpty();
        assertThat(register.events).isEmpty();
    }

    @Test
    void allFaultsOfAllFilesComeInOneListAndNothingChanges() {
        register.load(good);
        register.events.clear();
        String people = "staff:\n  - {id: x, name: X}\n";

        RegisterRefused refused = catchThrowableOfType(
                RegisterRefused.class,
                () -> register.imports.load(List.of(
                        new RegisterFile(
                                "a.yaml", good.replace("users: 48", "users: x").replace("Noor Haddhage", "N. N.")),
                        new RegisterFile("b.yaml", people))));

        int line = lineOf("users: 48");
        assertThat(refused.getMessage())
                .isEqualTo(
                        """
                        Registret lästes inte in och ingenting är ändrat. Rätta felen i filerna och läs in igen.
                        a.yaml, rad %d: users: x är inget heltal från 0 och uppåt.
                        b.yaml, rad 2: roles saknas."""
                                .formatted(line));
        assertThat(register.people.get("sn-08").name()).isEqualTo("Noor Haddhage");
        assertThat(register.events).isEmpty();
    }

    private int lineOf(String text) {
        return (int) good.substring(0, good.indexOf(text)).lines().count();
    }

    @Test
    void anUnquotedBoardCodeIsOneFaultAndNotFifty() {
        RegisterRefused refused = catchThrowableOfType(
                RegisterRefused.class, () -> register.load(good.replace("- id: \"ON\"", "- id: ON")));

        assertThat(refused.faults()).hasSize(1);
        assertThat(refused.faults().get(0).line()).isEqualTo(lineOf("- id: \"ON\""));
    }

    @Test
    void nothingToReadIsAFault() {
        assertThat(catchThrowableOfType(RegisterRefused.class, () -> register.imports.load(List.of())))
                .hasMessageContaining("Det finns inga registerfiler (*.yaml) att läsa.");
        assertThat(catchThrowableOfType(RegisterRefused.class, () -> register.load("# bara en kommentar")))
                .hasMessageContaining("Filen är tom.");
        assertThat(catchThrowableOfType(RegisterRefused.class, () -> register.load("- a")))
                .hasMessageContaining("ska vara uppgifter med namn");
        assertThat(catchThrowableOfType(RegisterRefused.class, () -> register.load("parties: []")))
                .hasMessageContaining("Kommunen (municipality) saknas.");
    }

    @Test
    @DisplayName("AC-01 Appointment needs a decision")
    void appointmentNeedsADecision() {
        String without = good.replace(
                "politicians: [on-03, on-05], from: 2027-02-01, decision: 2027-01-27 § 9",
                "politicians: [on-03, on-05], from: 2027-02-01");

        RegisterRefused refused = catchThrowableOfType(RegisterRefused.class, () -> register.load(without));
        assertThat(refused.faults())
                .containsExactly(new Fault(
                        "register.yaml", lineOf("{id: ka-1"), "decision", "Fyll i beslut (datum och paragraf)"));

        register.load(good);
        assertThat(register.assignments.get("ka-1").decision())
                .isEqualTo(new Decision(LocalDate.of(2027, 1, 27), "§ 9"));
        assertThat(register.assignments.of("on-03", LocalDate.of(2027, 2, 1))).hasSize(1);
        assertThat(register.assignments.of("on-03", LocalDate.of(2027, 1, 31))).isEmpty();
    }

    @Test
    @DisplayName("AC-05 A proposal does not drive processes; an adopted version does from its start date")
    void proposalDoesNotDriveProcesses() {
        register.load(withSecondVersion("stage: FORSLAG"));
        assertThat(register.policies
                        .adopted("kontaktpolitiker-omsorg", LocalDate.of(2028, 1, 1))
                        .version())
                .isEqualTo(1);

        register.load(withSecondVersion("stage: BESLUTAD"));
        assertThat(register.policies
                        .adopted("kontaktpolitiker-omsorg", LocalDate.of(2027, 6, 30))
                        .version())
                .isEqualTo(1);
        assertThat(register.policies
                        .adopted("kontaktpolitiker-omsorg", LocalDate.of(2027, 7, 1))
                        .version())
                .isEqualTo(2);
        // running visits keep theirs; and a version whose validity has run out still counts (A-06)
        assertThat(register.policies
                        .get("kontaktpolitiker-omsorg@1")
                        .visits()
                        .report()
                        .required())
                .isTrue();
        assertThat(register.policies
                        .adopted("kontaktpolitiker-omsorg", LocalDate.of(2035, 1, 1))
                        .version())
                .isEqualTo(2);
    }

    private String withSecondVersion(String stage) {
        String first = good.substring(
                good.indexOf("  - key: kontaktpolitiker-omsorg"),
                good.indexOf("  - key: kontaktpolitiker-bestallarnamnd"));
        String second = first.replace("version: 1", "version: 2")
                .replace("stage: BESLUTAD", stage)
                .replace("validFrom: 2027-01-01", "validFrom: 2027-07-01");
        return good.replace(first, first + second);
    }

    @Test
    @DisplayName("AC-06 A routine with an incomplete decision date is accepted")
    void incompleteDecisionDate() {
        register.load(good);

        assertThat(register.policies
                        .get("studiebesok-termin@1")
                        .header()
                        .adoptions()
                        .get(0)
                        .on())
                .isEqualTo("2019-09");
    }
}

package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** The demo register, as it is written, read and asked on both databases. */
abstract class RegisterTest {

    static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    TestRegister register;

    /** An empty register of the database in question. */
    abstract TestRegister empty() throws IOException;

    @BeforeEach
    void load() throws IOException {
        register = empty();
        register.load(demo());
    }

    static String demo() throws IOException {
        return Files.readString(Path.of("src/main/resources/demo/register.yaml"));
    }

    @Test
    void holdsBoardsAndUnits() {
        assertThat(register.boards.municipality()).isEqualTo(new Municipality("ekbrunna", "Ekbrunna kommun"));
        assertThat(register.boards.all()).extracting(Board::id).containsExactly("ON", "SN");
        assertThat(register.boards.get("SN").policyKeys())
                .containsExactly("studiebesok-termin", "kontaktpolitiker-bestallarnamnd");
        assertThat(register.units.get("hamnen").provider())
                .isEqualTo(new Provider("Hamnen Omsorg AB (fiktivt)", "PRIVATE", "Dnr SN 2026/0141", true));
        assertThat(register.units.get("ifo").users()).isNull();
        assertThat(register.units.ofBoard("ON")).hasSize(6);
        assertThat(register.departments.ofBoard("SN", DAY))
                .extracting(Department::headId)
                .containsExactly("jenny.hagbro", "tomas.rosmyr");
    }

    @Test
    @DisplayName("AC-59 A policy carries the whole head of its governing document, its dates as ISO text")
    void headOfAGoverningDocument() {
        Policy policy = register.policies.get("kontaktpolitiker-omsorg@1");
        assertThat(policy.header())
                .isEqualTo(new PolicyHeader(
                        "Ekbrunna kommun",
                        "STYRDOKUMENT",
                        "Riktlinje för kontaktpolitiker",
                        PolicyHeader.Category.GUIDELINE,
                        PolicyHeader.Stage.ADOPTED,
                        "Ellinor Vassmyr",
                        null,
                        "2026-11-04",
                        "ON 2026/0019",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2028, 12, 31),
                        "2027-01-27",
                        List.of(
                                new PolicyHeader.Adoption("ON", "2026-12-16", "§ 171"),
                                new PolicyHeader.Adoption("ON", "2027-01-27", "§ 8")),
                        Period.ofYears(1),
                        "NAMNDSEKRETERARE",
                        PolicyHeader.Retention.DISPOSE_WHEN_OBSOLETE,
                        "Riktlinje för kontaktpolitiker i omsorgsnämnden",
                        List.of(),
                        Set.of()));
    }

    @Test
    void knowsWhoManagesAUnitWhen() {
        // the last day of the one and the first of the other
        assertThat(register.people
                        .managerOf("htj-soder", LocalDate.of(2027, 8, 31))
                        .id())
                .isEqualTo("viveka.lundmyr");
        assertThat(register.people
                        .managerOf("htj-soder", LocalDate.of(2027, 9, 1))
                        .id())
                .isEqualTo("anton.kvistbro");
        assertThat(register.units.managedBy("viveka.lundmyr", DAY))
                .extracting(Unit::id)
                .containsExactly("htj-soder");
        assertThat(register.units.managedBy("viveka.lundmyr", LocalDate.of(2027, 9, 1)))
                .isEmpty();
        assertThat(register.units.get("htj-soder").managerId()).isEqualTo("viveka.lundmyr");
    }

    @Test
    void asksSomebodyElseWhenTheManagerHasLeft() throws IOException {
        register.load(demo().replace("{id: pernilla.asmyr, ", "{id: pernilla.asmyr, validTo: 2027-02-28, ")
                .replace("{id: osten.vretmyr, ", "{id: osten.vretmyr, validTo: 2027-02-28, "));

        assertThat(register.people.managerOf("ekhuset", DAY).id()).isEqualTo("jenny.hagbro"); // the department's head
        assertThat(register.people.managerOf("eklunden", DAY).id()).isEqualTo("marika.stenhage"); // no department
    }

    @Test
    void knowsRolesAndSeats() {
        assertThat(register.people.holders("SN", Role.REGISTRAR, DAY))
                .extracting(Person::id)
                .containsExactly("gun.sandmyr");
        assertThat(register.people.holders("ON", Role.UNIT_MANAGER, DAY))
                .extracting(Person::name)
                .containsExactly("Carola Fagerbro", "Dilan Sörhage", "Viveka Lundmyr", "Östen Vretmyr");
        assertThat(register.people.staffRoles(DAY))
                .noneMatch(held -> held.personId().equals("anton.kvistbro"));
        assertThat(register.seats.politicians("ON", LocalDate.of(2027, 6, 1)))
                .hasSize(8)
                .noneMatch(person -> person.id().equals("on-09"));
        assertThat(register.seats.ofPerson("on-01", DAY))
                .containsExactly(new Seat(
                        "on-01", "ON", SeatKind.CHAIR, "EL", LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31)));
        assertThat(register.people.get("on-05").givenName()).isEqualTo("Inga-Maj");
        assertThatThrownBy(() -> register.people.get("nobody")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void knowsAssignmentsAndDecisions() {
        assertThat(register.assignments.of("on-05", DAY))
                .extracting(ContactAssignment::id)
                .containsExactly("ka-1", "ka-6");
        assertThat(register.assignments.get("ka-7").leadId()).isEqualTo("sn-05");
        assertThat(register.assignments.activeOn(LocalDate.of(2027, 1, 31))).isEmpty(); // the day before they begin
        assertThat(register.assignments.activeOn(LocalDate.of(2027, 2, 1))).hasSize(6);
        assertThat(register.decisions.forUnit("hamnen", LocalDate.of(2027, 3, 22)))
                .isEmpty(); // not yet taken
        assertThat(register.decisions.forUnit("hamnen", LocalDate.of(2027, 3, 23)))
                .extracting(BoardDecision::paragraph)
                .containsExactly("§ 88");
    }

    @Test
    @DisplayName("AC-28 A report goes to the next meeting whose agenda is still open")
    void findsTheMeetingOfAReport() {
        assertThat(target("2027-03-30")).isEqualTo("ON-2027-04-21"); // the cut-off for 24 March has passed
        assertThat(target("2027-04-09")).isEqualTo("ON-2027-04-21"); // the last day
        assertThat(target("2027-04-10")).isEqualTo("ON-2027-05-26"); // the day after
        assertThat(target("2027-04-12")).isEqualTo("ON-2027-05-26");
        assertThatThrownBy(() -> target("2029-01-01")).hasMessageContaining("no meeting of board ON");
    }

    private String target(String submitted) {
        return register.meetings.targetFor("ON", LocalDate.parse(submitted)).id();
    }

    @Test
    void aMovedMeetingKeepsItsId() {
        assertThat(register.meetings.get("SN-2027-10-19"))
                .isEqualTo(new Meeting(
                        "SN-2027-10-19",
                        "SN",
                        MeetingKind.BOARD,
                        LocalDate.of(2027, 10, 26),
                        LocalTime.of(18, 0),
                        LocalDate.of(2027, 10, 15)));
        assertThat(register.meetings
                        .presidiumMeetings("SN", LocalDate.of(2027, 8, 1))
                        .get(0)
                        .id())
                .isEqualTo("SN-PRESIDIUM-2027-08-10");
    }

    @Test
    void carriesThePoliciesOfTheSources() {
        Policy a = register.policies.adopted("kontaktpolitiker-omsorg", DAY);
        assertThat(a.id()).isEqualTo("kontaktpolitiker-omsorg@1");
        assertThat(a.visits().expectedDuration()).isEqualTo(Duration.ofHours(2));
        assertThat(a.visits().conversationGroups()).containsExactly("SERVICE_USERS", "UNIT_MANAGER", "STAFF");
        assertThat(a.visits().report().dueAfterVisit()).isEqualTo(Period.ofDays(14));
        assertThat(a.visits().report().notifiedAs()).isEqualTo(NotificationKind.DELGIVNING);
        assertThat(a.header().adoptions()).hasSize(2);
        assertThat(a.header().reviewEvery()).isEqualTo(Period.ofYears(1));
        assertThat(register.policies.rules(a.id()).get("compensation"))
                .isEqualTo(
                        Map.of("enabled", true, "maxVisitsPerUnitAndYear", 2, "hoursPerVisit", 3, "hoursMode", "CAP"));

        Policy b = register.policies.get("kontaktpolitiker-bestallarnamnd@1");
        assertThat(b.visits().expectedDuration()).isNull();
        assertThat(b.visits().report().allAttendingConfirm()).isTrue();
        assertThat(b.visits().report().defaultRegistryNumber()).isEqualTo("SN 2026/0015");

        Policy c = register.policies.get("studiebesok-termin@1");
        assertThat(c.visits()).isNull();
        assertThat(c.header().adoptions())
                .containsExactly(new PolicyHeader.Adoption("FORVALTNINGSCHEF", "2019-09", null));
    }

    @Test
    void theSameFilesAgainChangeNothing() throws IOException {
        register.events.clear();

        ImportResult again = register.load(demo());

        assertThat(again).isEqualTo(new ImportResult(0, 0, 0));
        assertThat(register.events).isEmpty();
    }

    @Test
    void changedFilesChangeTheRegister() throws IOException {
        register.events.clear();

        ImportResult result = register.load(demo().replace("Noor Haddhage", "Noor Haddhage Lind")
                .replaceAll("(?m)^  - \\{id: ka-3.*\n", "")
                .replaceAll("(?m)^  - \\{id: on-07.*\n", ""));

        assertThat(result)
                .isEqualTo(new ImportResult(0, 3, 2)); // a name, a seat and a politician; ka-3 and on-07 leave
        assertThat(register.events).containsExactly(new RegisterChanged());
        assertThat(register.people.get("sn-08").name()).isEqualTo("Noor Haddhage Lind");
        assertThat(register.people.all()).noneMatch(person -> person.id().equals("on-07"));
        assertThat(register.people.get("on-07").name()).isEqualTo("Amina Warsmyr"); // a running visit may name her
        assertThat(register.assignments.activeOn(DAY))
                .noneMatch(running -> running.id().equals("ka-3"));
        assertThat(register.assignments.get("ka-3").unitId()).isEqualTo("htj-norr");
    }

    @Test
    void aLoadThatBreaksHalfwayChangesNothing() throws IOException {
        register.jdbc
                .sql("alter table board_decision add constraint broken check (heading <> 'Halvvägs')")
                .update(); // one of the last tables to be written
        register.events.clear();
        String halfway = demo().replace("Noor Haddhage", "Noor Lind")
                .replace("Förlängning av avtalet om stödboende", "Halvvägs");

        assertThatThrownBy(() -> register.load(halfway)).isInstanceOf(DataIntegrityViolationException.class);

        assertThat(register.people.get("sn-08").name()).isEqualTo("Noor Haddhage");
        assertThat(register.events).isEmpty();
    }

    @Test
    void whatComesBackIsListedAgain() throws IOException {
        register.load(demo().replaceAll("(?m)^  - \\{id: ka-3.*\n", ""));

        register.load(demo());

        assertThat(register.assignments.get("ka-3").politicianIds()).isEqualTo(List.of("on-07"));
        assertThat(register.assignments.activeOn(DAY)).hasSize(6);
    }
}

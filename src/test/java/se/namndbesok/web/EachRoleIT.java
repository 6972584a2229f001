package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.namndbesok.notice.NoticeUndeliverable;

/**
 * Each role does what it is there for, on a phone and at a desk, each with scripts and without, and at last with the
 * keyboard alone: the same stories each time.
 */
class EachRoleIT extends PagesApplication {

    private static final String JENNY = "jenny.hagbro";
    private static final String GUN = "gun.sandmyr";

    @Autowired
    ApplicationContext application;

    @AfterEach
    void nothingWaits() {
        processes.createIncidentQuery().list().forEach(it -> processes.resolveIncident(it.getId()));
        new WaitingCases(application).takeAway();
        PageThings.in(application).takeAway();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A politician logs in and asks for a visit; the unit's manager logs in and proposes another time")
    void politicianAndManager(Way way) {
        RolesOnPages.books(pageDesk(SAGA, way), workingDays.plus(today(), 2));
        RolesOnPages.proposesAnother(pageDesk(OSTEN, way), workingDays.plus(today(), 3));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A secretary checks a report; the registrar registers it")
    void secretaryAndRegistrar(Way way) {
        new WaitingCases(application).reportIsHandedIn(today().minusDays(1));
        RolesOnPages.checks(knownDesk(ELLINOR, way));
        RolesOnPages.registers(knownDesk(GUN, way));
        eventually(() -> assertThat(count("agenda_item")).isOne());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The secretary changes the register: refused, corrected, shown, saved")
    void register(Way way) {
        LocalDate day = today().plusDays(40 + way.ordinal());
        String next = way.ordinal() % 2 == 0 ? "Carola Fagerbro" : "Dilan Sörhage";
        new RegisterOnPages(knownDesk(ELLINOR, way)).namesAManager(next, day);
    }

    @Test
    @DisplayName("The secretary proposes a version of the guideline on a phone: refused, corrected, shown, withdrawn")
    void version() {
        new RegisterOnPages(knownDesk(ELLINOR, Way.PHONE)).proposesAVersion();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The chair grants what the secretary has endorsed")
    void chair(Way way) {
        new WaitingCases(application).claimIsEndorsed(today().minusDays(1));
        RolesOnPages.grants(knownDesk("on-01", way));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A department's head proposes a study visit")
    void departmentHead(Way way) {
        PageThings.in(application).layOut(today());
        LocalDate day = new WaitingCases(application).semesterIsPlanned();
        RolesOnPages.proposes(knownDesk(JENNY, way), day);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The contact person prepares a study visit")
    void contactPerson(Way way) {
        PageThings.in(application).layOut(today());
        new WaitingCases(application).studyVisitHasItsList(today().plusDays(20));
        RolesOnPages.prepares(knownDesk("pernilla.asmyr", way));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The quality strategist compiles the half-year's reports")
    void qualityStrategist(Way way) {
        new WaitingCases(application).halfYearIsOver(today());
        RolesOnPages.compiles(knownDesk("leila.norrhage", way));
        eventually(() -> assertThat(count("document")).isEqualTo(4));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The records officer marks a report that somebody has asked for, and lifts the mark")
    void recordsOfficer(Way way) {
        PageThings.in(application).layOut(today());
        RolesOnPages.holds(knownDesk(GUN, way));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("AC-02 The head of administration finds the unit that has no contact politician, and takes the table")
    void headOfAdministration(Way way) {
        RolesOnPages.oversees(knownDesk("marika.stenhage", way));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("The administrator sees what stands still, and goes on to it in Cockpit")
    void administrator(Way way) {
        String meeting = processes
                .createProcessInstanceQuery()
                .processDefinitionKey("board-notification")
                .listPage(0, 1)
                .get(0)
                .getId();
        application.publishEvent(new NoticeUndeliverable("drift-id", "x", meeting));
        RolesOnPages.looksAfter(pageDesk("admin", way), meeting);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("AC-33 AC-60 Somebody of the public finds a unit's contact politician, the notice and the blank form")
    void publicReader(Way way) {
        RolesOnPages.looksFor(stranger(way));
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}

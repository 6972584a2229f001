package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Before a change of the register is saved, the page says what it does to everything that is under way. */
class RegisterEffectsTest extends RegisterUploads {

    @AfterEach
    void noTask() {
        database.sql("delete from act_ru_identitylink where task_id_ like 'page-%'")
                .update();
        database.sql("delete from act_ru_task where id_ like 'page-%'").update();
    }

    /** Somebody's, or one that waits for a secretary. */
    private void task(String id, String person) {
        database.sql("insert into act_ru_task (id_, rev_, tenant_id_, assignee_, suspension_state_)"
                        + " values (:id, 1, 'ON', :person, 1)")
                .param("id", id)
                .param("person", person)
                .update();
        database.sql("insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)"
                        + " values (:id, 1, 'board-secretaries', 'candidate', :id)")
                .param("id", id)
                .update();
    }

    private String shown(String person, String before, String after) {
        return upload(visitor(person), "register.yaml", changed(before, after)).body();
    }

    @Test
    @DisplayName("F15-F18 Study visits: who leaves the list, whose host leaves, whose unit is closed")
    void studyVisits() {
        database.sql("insert into study_visit (id, board_id, semester, department_id, unit_id, visit_date,"
                        + " contact_person_id, state) values ('page-visit', 'SN', 'SPRING_2027', 'AVD_UNGA', 'ekhuset',"
                        + " date '2027-05-20', 'pernilla.asmyr', 'OPEN')")
                .update();
        database.sql("insert into study_visit_sign_up (visit_id, person_id, state, place, invitation) values"
                        + " ('page-visit', 'sn-05', 'SEATED', 1, 1), ('page-visit', 'sn-06', 'DECLINED', 2, 1)")
                .update();
        Map<String, List<String>> before = tables();
        String karljohan = "karljohan.lovfors";
        assertThat(shown(
                        karljohan,
                        "role: LEDAMOT}\n  - {id: sn-06",
                        "role: LEDAMOT, validTo: 2027-05-19}\n  - {id: sn-06"))
                .contains("Studiebesöket med Avdelning unga torsdag 20 maj 2027: Tuva Hällbro har ingen plats");
        assertThat(shown(
                        karljohan,
                        "role: LEDAMOT}\n  - {id: sn-07",
                        "role: LEDAMOT, validTo: 2027-05-19}\n  - {id: sn-07"))
                .doesNotContain("Studiebesöket med");
        assertThat(shown(
                        karljohan,
                        "manager: pernilla.asmyr}\n  - {id: beroende",
                        "manager: pernilla.asmyr, closed: [{from: 2027-05-01}]}\n  - {id: beroende"))
                .contains("torsdag 20 maj 2027: Familjecentralen Ekhuset är stängd då.");
        assertThat(shown(
                        karljohan,
                        "roles: [ENHETSCHEF]}\n  - {id: henok",
                        "roles: [ENHETSCHEF], validTo: 2027-05-01}\n  - {id: henok"))
                .contains("torsdag 20 maj 2027: Pernilla Åsmyr har ingen roll i nämnden då.");
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "F5, F7 A semester's plan: the presidium's meeting and the board's, with the new last day for proposals")
    void semesterPlans() {
        database.sql("insert into semester_plan (id, board_id, semester, policy_id, state, opened_on, presidium_id,"
                        + " presidium_date, due, board_meeting_id, board_meeting_on) values ('page-plan', 'SN', 'AUTUMN_2027',"
                        + " 'studiebesok-termin@1', 'OPEN', date '2027-04-01', 'SN-PRESIDIUM-2027-08-10', date '2027-08-10',"
                        + " date '2027-07-27', 'SN-2027-08-24', date '2027-08-24')")
                .update();
        String moved = shown("karljohan.lovfors", "2027-08-10", "2027-08-12");
        assertThat(moved)
                .contains("Studiebesöken hösten 2027: presidiet möts torsdag 12 augusti 2027.")
                .contains("Sista dag för förslagen blir torsdag 29 juli 2027");
        assertThat(shown("karljohan.lovfors", "2027-08-24", "2027-08-25"))
                .contains("Studiebesöken hösten 2027 presenteras på sammanträdet onsdag 25 augusti 2027.");
    }

    @Test
    @DisplayName("E15 Meetings: when the reports of a moved or a new one are gathered")
    void meetings() {
        assertThat(form("flytta-sammantrade", "MEETING=ON-2027-05-26&DATE=2027-05-27")
                        .body())
                .contains("Sammanträdet onsdag 26 maj 2027 flyttas till torsdag 27 maj 2027.")
                .contains("Nästa manusstopp för det är måndag 17 maj 2027.");
        assertThat(form("nytt-sammantrade", "MEETING_KIND=BOARD&DATE=2027-06-02")
                        .body())
                .contains("Nytt sammanträde onsdag 2 juni 2027. Rapporterna till det samlas vid manusstopp");
    }

    @Test
    @DisplayName("E6, A-22 An assignment's year ends or begins, and a unit is left without a contact politician")
    void assignments() {
        assertThat(form("avsluta-uppdrag", "ASSIGNMENT=ka-1&TO=2027-06-30").body())
                .contains("Uppdraget för Eklunden (Inga-Maj Sjöhage, Saga Brunnfors) slutar onsdag 30 juni 2027.")
                .contains("Eklunden står utan kontaktpolitiker från torsdag 1 juli 2027.");
        assertThat(form(
                                "nytt-uppdrag",
                                "UNIT=ifo&POLITICIANS=on-03&POLICY=kontaktpolitiker-omsorg&FROM=2027-05-01"
                                        + "&DECIDED_ON=2027-04-19&PARAGRAPH=%C2%A7 9")
                        .body())
                .contains("Uppdraget för Individ- och familjeomsorgen (Saga Brunnfors) börjar lördag 1 maj 2027.");
    }

    @Test
    @DisplayName(
            "E7 Open tasks of a secretary, a chair, a manager or a politician who is replaced or leaves are counted")
    void openTasks() {
        task("page-1", null);
        task("page-2", "on-03");
        String page = form("ny-roll", "OFFICIAL=leila.norrhage&ROLE=NAMNDSEKRETERARE&FROM=2027-05-01")
                .body();
        assertThat(page)
                .contains("Nämndsekreterare, Omsorgsnämnden: Ellinor Vassmyr, Leila Norrhage (från 2027-05-01).")
                .contains("Öppna uppgifter nu: ");
        assertThat(form("sluta", "PERSON=on-03&TO=2027-06-30").body())
                .contains("Saga Brunnfors slutar onsdag 30 juni 2027 och har öppna uppgifter: ");
        assertThat(shown("admin", "name: Omsorgsnämnden", "name: Vårdnämnden"))
                .contains("Namn: Omsorgsnämnden → Vårdnämnden")
                .doesNotContain("Öppna uppgifter nu: ");
    }
}

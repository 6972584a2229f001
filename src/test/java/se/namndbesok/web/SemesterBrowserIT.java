package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.namndbesok.web.Chromium.Screen.DESK;
import static se.namndbesok.web.Chromium.Screen.TABLET;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import se.namndbesok.calendar.Semester;
import se.namndbesok.register.Meetings;

/** A semester in the real Tasklist: two department heads propose, the secretary takes it to presidium and board. */
@DirtiesContext // the clock is moved: the meetings of one story are past in the next
class SemesterBrowserIT extends BrowserApplication {

    static final String JENNY = "jenny.hagbro";
    static final String TOMAS = "tomas.rosmyr";
    static final String KARL_JOHAN = "karljohan.lovfors";

    static final String TUVA = "sn-05";

    @Autowired
    Meetings meetings;

    @BeforeEach
    void noSemesterIsPlanned() {
        for (String process : List.of("semester-plan", "study-visit")) {
            processes.createProcessInstanceQuery().processDefinitionKey(process).list().stream()
                    .forEach(it -> processes.deleteProcessInstance(it.getId(), "another story"));
        }
        for (String table : List.of("semester_plan", "study_visit", "study_visit_proposal", "study_visit_anchoring")) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    @DisplayName("From the secretary's start to the presentation, each at an own desk")
    void wholeSemester() {
        Desk karlJohan = desk(KARL_JOHAN, DESK);
        SemesterInTasklist.begins(karlJohan);
        eventually(() -> assertThat(tasks.createTaskQuery()
                        .taskDefinitionKey("proposeVisit")
                        .count())
                .isEqualTo(2));
        Semester semester = Semester.ofId(text("select semester from semester_plan"));
        LocalDate board =
                meetings.boardMeetings("SN", semester.firstDay()).get(0).date();
        LocalDate hers = workingDays.onOrAfter(board.plusDays(30));
        LocalDate his = workingDays.onOrAfter(board.plusDays(44));
        SemesterInTasklist.proposes(desk(JENNY, DESK), board, hers);
        SemesterInTasklist.proposesToo(desk(TOMAS, TABLET), hers, his);
        timePassesTo(LocalDate.parse(text("select cast(due as varchar(10)) from semester_plan")));
        SemesterInTasklist.checks(karlJohan);
        timePassesTo(LocalDate.parse(text("select cast(presidium_date as varchar(10)) from semester_plan")));
        SemesterInTasklist.anchors(karlJohan, "Avdelning unga");
        SemesterInTasklist.anchors(karlJohan, "Avdelning vuxen");
        timePassesTo(board);
        theListCanBeRead(karlJohan);
        SemesterInTasklist.presents(karlJohan);
        assertThat(text("select state from semester_plan")).isEqualTo("PRESENTED");
        SemesterInTasklist.signsUpAndWithdraws(desk(TUVA, TABLET));
        assertThat(text("select state from study_visit_sign_up where person_id = 'sn-05'"))
                .isEqualTo("WITHDRAWN");
    }

    private void theListCanBeRead(Desk reader) {
        eventually(() -> assertThat(count("STUDY_VISIT_LIST")).isOne());
        String list = text("select id from document where kind = 'STUDY_VISIT_LIST'");
        var answer = reader.page().request().get("http://127.0.0.1:" + port + "/dokument/" + list);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF-".getBytes());
        Pictures.keep("study-visits.pdf", answer.body());
    }

    private long count(String kind) {
        return database.sql("select count(*) from document where kind = ?")
                .param(kind)
                .query(Long.class)
                .single();
    }

    private String text(String query) {
        return database.sql(query).query(String.class).single();
    }
}

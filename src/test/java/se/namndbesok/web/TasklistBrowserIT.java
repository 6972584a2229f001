package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.namndbesok.web.Chromium.Screen.DESK;
import static se.namndbesok.web.Chromium.Screen.TABLET;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;

/** A whole visit in the real Tasklist: Saga visits Eklunden, Östen receives, Ellinor looks after the report. */
@DirtiesContext // the clock is moved: the meetings of one story are past in the next
class TasklistBrowserIT extends BrowserApplication {

    private static final String NOT_YOURS = "Den är redan klar, eller så hör den till någon annan.";

    @Autowired
    Meetings meetings;

    @Test
    @DisplayName("From the booking to the paragraph in the minutes, three people each at their desk")
    void wholeVisit() {
        LocalDate day = workingDays.plus(today(), 2);
        Desk saga = desk(SAGA, DESK);
        Desk osten = desk(OSTEN, DESK);
        Desk ellinor = desk(ELLINOR, DESK);
        VisitInTasklist.books(saga, day);
        VisitInTasklist.accepts(osten);
        VisitInTasklist.plans(osten);
        VisitInTasklist.reads(saga, osten);
        timePassesTo(day.plusDays(1));
        ReportInTasklist.confirms(saga);
        ReportInTasklist.reports(saga);
        ReportInTasklist.checks(ellinor);
        Meeting meeting = meetings.targetFor("ON", today());
        ReportInTasklist.registers(ellinor);
        timePassesTo(workingDays.onOrAfter(meeting.agendaCutoff().plusDays(1)));
        ReportInTasklist.sendsPacket(ellinor);
        timePassesTo(meeting.date().plusDays(1));
        ReportInTasklist.recordsParagraph(ellinor);

        eventually(() -> assertThat(strings("select state from contact_visit")).containsExactly("CLOSED"));
        theReportCanBeRead(saga);
        assertThat(strings("select stem from outbox"))
                .contains("answerRequest", "attendVisit", "receiveVisit", "programmeReady", "visitReminder")
                .contains("confirmVisit", "checkReport", "registerReport", "reportToManager", "sendPacket")
                .contains("reportToBoard", "recordParagraph", "reportNotified");
    }

    private void theReportCanBeRead(Desk reader) {
        String document = strings("select document_id from visit_report").get(0);
        APIResponse answer = reader.page().request().get("http://127.0.0.1:" + port + "/dokument/" + document);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        assertThat(answer.body()).startsWith("%PDF-".getBytes());
        Pictures.keep("report.pdf", answer.body());
        String letter = strings("select html_body from outbox where stem = 'answerRequest'")
                .get(0);
        Pictures.keep("mail.html", letter.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("On tablets: another time is agreed, and the report goes back once to be corrected")
    void onATablet() {
        LocalDate day = workingDays.plus(today(), 3);
        Desk saga = desk(SAGA, TABLET);
        Desk osten = desk(OSTEN, TABLET);
        VisitInTasklist.books(saga, workingDays.plus(today(), 2));
        VisitInTasklist.proposesAnother(osten, day);
        VisitInTasklist.chooses(saga);
        VisitInTasklist.plans(osten);
        VisitInTasklist.reads(saga, osten);
        timePassesTo(day.plusDays(1));
        ReportInTasklist.confirms(saga);
        ReportInTasklist.reports(saga);
        ReportInTasklist.returns(desk(ELLINOR, TABLET));
        ReportInTasklist.corrects(saga);
    }

    @Test
    @DisplayName("A mail's link leads through the login to the task; a task that is done, or somebody else's, says so")
    void links() {
        Desk saga = desk(SAGA, DESK);
        VisitInTasklist.opensBooking(saga);
        String link = link("bookVisit");
        Desk again = stranger("saga-by-mail", DESK);
        again.opens(link);
        again.logsIn(SAGA, PASSWORD);
        Desk.shown(again.page().locator(".task-card h2:has-text('Boka besök')"));
        again.looks("by-mail");

        Desk osten = desk(OSTEN, DESK);
        osten.opens(link);
        Desk.shown(osten.toast(NOT_YOURS));
        osten.looks("not-his-task");

        VisitInTasklist.choosesNotTo(again);
        again.hearsNothingNew();
        VisitInTasklist.thinksBetterOfIt(saga);
        again.isRefused("Uppgiften är redan klar.");
        again.looks("already-done");
        saga.opens(link);
        Desk.shown(saga.toast(NOT_YOURS));
        saga.looks("already-done-by-mail");
    }

    /** As the mail about a task says. */
    private String link(String task) {
        String id =
                tasks.createTaskQuery().taskDefinitionKey(task).singleResult().getId();
        return Desk.TASKLIST + "#/?forceDisplayTask=true&task=" + id;
    }

    private List<String> strings(String query) {
        return database.sql(query).query(String.class).list();
    }
}

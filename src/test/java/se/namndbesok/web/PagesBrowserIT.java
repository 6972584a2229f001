package se.namndbesok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.namndbesok.web.Chromium.Screen.DESK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;

/** Whole visits on the pages of our own, on phones and at desks, with scripts and without, and half in Tasklist. */
@DirtiesContext // the clock is moved: the meetings of one story are past in the next
class PagesBrowserIT extends PagesApplication {

    @Autowired
    Meetings meetings;

    @Test
    @DisplayName(
            "From the booking to the paragraph in the minutes, three people on the pages, the politician on her phone")
    void wholeVisit() {
        LocalDate day = workingDays.plus(today(), 2);
        PageDesk saga = pageDesk(SAGA, Way.PHONE);
        PageDesk osten = pageDesk(OSTEN, Way.DESK);
        PageDesk ellinor = pageDesk(ELLINOR, Way.DESK);
        VisitOnPages.books(saga, day);
        VisitOnPages.accepts(osten);
        VisitOnPages.plans(osten);
        VisitOnPages.reads(saga, osten);
        saga.opens("/");
        saga.reads("Planerat");
        saga.looks("overview");
        osten.opens("/");
        osten.looks("overview");
        timePassesTo(day.plusDays(1));
        ReportOnPages.confirms(saga);
        ReportOnPages.reports(saga);
        ReportOnPages.checks(ellinor);
        Meeting meeting = meetings.targetFor("ON", today());
        ReportOnPages.registers(ellinor);
        eventually(
                () -> assertThat(strings("select meeting_id from agenda_item")).containsExactly(meeting.id()));
        ellinor.opens("/");
        ellinor.looks("overview");
        timePassesTo(workingDays.onOrAfter(meeting.agendaCutoff().plusDays(1)));
        ReportOnPages.sendsPacket(ellinor);
        timePassesTo(meeting.date().plusDays(1));
        ReportOnPages.recordsParagraph(ellinor);
        eventually(() -> assertThat(strings("select state from contact_visit")).containsExactly("CLOSED"));
        // The night takes what the manager began on the visit's own page, which he never handed in.
        assertThat(strings("select task_id from page_draft where person_id <> '" + OSTEN + "'"))
                .isEmpty();
    }

    @Test
    @DisplayName("Without scripts: another time is agreed, and the report goes back once to be corrected")
    void withoutScripts() {
        LocalDate day = workingDays.plus(today(), 3);
        PageDesk saga = pageDesk(SAGA, Way.PHONE_WITHOUT_SCRIPTS);
        PageDesk osten = pageDesk(OSTEN, Way.DESK_WITHOUT_SCRIPTS);
        VisitOnPages.books(saga, workingDays.plus(today(), 2));
        VisitOnPages.proposesAnother(osten, day);
        VisitOnPages.chooses(saga);
        VisitOnPages.plans(osten);
        timePassesTo(day.plusDays(1));
        ReportOnPages.confirms(saga);
        ReportOnPages.reports(saga);
        ReportOnPages.returns(pageDesk(ELLINOR, Way.DESK_WITHOUT_SCRIPTS));
        ReportOnPages.corrects(saga);
    }

    @Test
    @DisplayName("Half on the pages, half in Tasklist: one form with two faces")
    void halfAndHalf() {
        LocalDate day = workingDays.plus(today(), 2);
        VisitOnPages.books(pageDesk(SAGA, Way.PHONE), day);
        VisitInTasklist.accepts(desk(OSTEN, DESK));
        VisitOnPages.plans(pageDesk(OSTEN, Way.DESK));
        timePassesTo(day.plusDays(1));
        ReportInTasklist.confirms(desk(SAGA, DESK));
        ReportOnPages.reports(pageDesk(SAGA, Way.PHONE));
        ReportInTasklist.checks(desk(ELLINOR, DESK));
        ReportOnPages.registers(pageDesk("gun.sandmyr", Way.DESK));
    }

    @Test
    @DisplayName("What is typed is saved by itself, picked up on another device, and a page that is older says so")
    void drafts() {
        PageDesk phone = pageDesk(SAGA, Way.PHONE);
        VisitOnPages.beginsBooking(phone);
        PageDesk desk = pageDesk(SAGA, Way.DESK);
        desk.opens(path(phone));
        phone.types("Meddelande till chefen", "Skrivet i telefonen.");
        assertThat(phone.page().locator("#sparat")).containsText("Sparat ");
        desk.types("Meddelande till chefen", "Skrivet vid skrivbordet.");
        assertThat(desk.page().locator("#sparat")).containsText("Visa båda versionerna");
        desk.looks("draft-is-stale");
        desk.presses("Du har skrivit på en annan skärm. Visa båda versionerna.");
        desk.reads("Skrivet i telefonen.");
        desk.says("Meddelande till chefen", "Skrivet vid skrivbordet.");
        desk.looks("both-versions");
        desk.follows("Använd den andra versionen");
        desk.says("Meddelande till chefen", "Skrivet i telefonen.");
    }

    private static String path(PageDesk desk) {
        return desk.page().url().replaceFirst("https?://[^/]+", "");
    }

    private List<String> strings(String query) {
        return database.sql(query).query(String.class).list();
    }
}

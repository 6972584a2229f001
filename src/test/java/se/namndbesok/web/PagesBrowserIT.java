package se.namndbesok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.namndbesok.web.Chromium.Screen.DESK;
import static se.namndbesok.web.Chromium.Screen.PHONE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;

/** Whole visits on the pages of our own, on phones and at desks, with scripts and without, and half in Tasklist. */
class PagesBrowserIT extends PagesApplication {

    @Autowired
    Meetings meetings;

    @Test
    @DisplayName(
            "From the booking to the paragraph in the minutes, three people on the pages, the politician on her phone")
    void wholeVisit() {
        LocalDate day = workingDays.plus(today(), 2);
        PageDesk saga = pageDesk(SAGA, PHONE, true);
        PageDesk osten = pageDesk(OSTEN, DESK, true);
        PageDesk ellinor = pageDesk(ELLINOR, DESK, true);
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
        PageDesk saga = pageDesk(SAGA, PHONE, false);
        PageDesk osten = pageDesk(OSTEN, DESK, false);
        VisitOnPages.books(saga, workingDays.plus(today(), 2));
        VisitOnPages.proposesAnother(osten, day);
        VisitOnPages.chooses(saga);
        VisitOnPages.plans(osten);
        timePassesTo(day.plusDays(1));
        ReportOnPages.confirms(saga);
        ReportOnPages.reports(saga);
        ReportOnPages.returns(pageDesk(ELLINOR, DESK, false));
        ReportOnPages.corrects(saga);
    }

    @Test
    @DisplayName(
            "Half on the pages, half in Tasklist, one form with two faces; at last the registrar with the keyboard alone")
    void halfAndHalf() {
        LocalDate day = workingDays.plus(today(), 2);
        VisitOnPages.books(pageDesk(SAGA, PHONE, true), day);
        VisitInTasklist.accepts(desk(OSTEN, DESK));
        VisitOnPages.plans(pageDesk(OSTEN, DESK, true));
        timePassesTo(day.plusDays(1));
        ReportInTasklist.confirms(desk(SAGA, DESK));
        ReportOnPages.reports(pageDesk(SAGA, PHONE, true));
        ReportInTasklist.checks(desk(ELLINOR, DESK));
        RolesOnPages.registers(pageDesk("gun.sandmyr", DESK, true));
    }

    @Test
    @DisplayName("What is typed is saved by itself, picked up on another device, and a page that is older says so")
    void drafts() {
        PageDesk phone = pageDesk(SAGA, PHONE, true);
        VisitOnPages.beginsBooking(phone);
        PageDesk desk = pageDesk(SAGA, DESK, true);
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

    @Test
    @DisplayName("A booking with the keyboard alone")
    void keyboard() {
        PageDesk saga = pageDesk(SAGA, DESK, true);
        saga.opens("/");
        saga.keys().press("Tab");
        assertThat(saga.keys().focused()).isEqualTo("Till innehållet");
        saga.keys().press("Enter");
        saga.keys().tabTo("Boka besök på Eklunden");
        saga.keys().press("Enter");
        saga.reads("Förslag på tider");
        saga.looks("book-visit");
        saga.keys().tabTo("Ja, jag vill boka ett besök");
        saga.keys().press("ArrowDown");
        assertThat(saga.page().getByLabel("Förslag 1: dag")).hasCount(0);
        assertThat(saga.keys().focused()).isEqualTo("Nej, inte den här gången");
        saga.keys().tabTo("Lämna in");
        saga.keys().press("Enter");
        saga.reads("Inlämnad: Boka besök");
    }

    private static String path(PageDesk desk) {
        return desk.page().url().replaceFirst("https?://[^/]+", "");
    }

    private List<String> strings(String query) {
        return database.sql(query).query(String.class).list();
    }
}

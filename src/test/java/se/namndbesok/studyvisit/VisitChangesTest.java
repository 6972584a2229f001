package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.calendar.Semester;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisitFigures;

/** The department changes or calls off a visit that has been presented (F9, F11, F15, F16). */
class VisitChangesTest extends StudyVisitStory {

    @Autowired
    StudyVisitFigures figures;

    private void moves(String day, String start, String end, String place) {
        handIn("changeStudyVisit", JENNY, "change", "MOVE", "day", day, "start", start, "end", end, "place", place);
    }

    private void eightHaveSignedUp() {
        isPresented();
        sixSignUp();
        signsUp(LAGE, SIXTEN);
    }

    @Test
    @DisplayName(
            "F9 Moved after the close: all are asked to confirm, calendars follow, who is silent for five days is marked")
    void moved() {
        sixAreToCome();
        timePassesTo("2027-03-05T10:00");
        moves("2027-04-20", "09:00", "11:00", "Stadshuset");
        token().waitsAt(
                        "attendStudyVisit",
                        "changeStudyVisit",
                        "answerDayPassed",
                        "reminderDayReached",
                        "prepareStudyVisit");
        assertThat(mail(TUVA, "Studiebesöket har ändrats"))
                .contains("tisdag 20 april 2027 kl. 09.00–11.00", "Plats: Stadshuset", "senast tisdag 9 mars 2027");
        assertThat(mailsTo(PERNILLA)).contains("Studiebesöket har ändrats: Familjecentralen Ekhuset");
        assertThat(invitationsTo(TUVA)).extracting(Invitation::sequence).containsExactly(0, 1, 2);
        assertThat(task("attendStudyVisit", TUVA).getDueDate()).isEqualTo("2027-04-20T17:00:00.000+02:00");
        for (String person : List.of(YASMIN, BIRGIT, GORAN, MAJ_LIS, NOOR)) {
            handIn("attendStudyVisit", person, "answer", "CONFIRM");
        }
        assertThat(shown(task("attendStudyVisit", TUVA), "standing").toString())
                .contains("Bekräfta att du fortfarande");
        assertThat(shown(task("attendStudyVisit", NOOR), "standing")).isEqualTo("Du har en plats på besöket.");
        int mails = mailsTo(PERNILLA).size();
        timePassesTo("2027-03-10T07:59:59");
        token().hasNotPassed("answerDayPassed");
        timePassesTo("2027-03-10T08:00");
        token().hasPassed("answerDayPassed", "unconfirmedMarked");
        assertThat(mailsTo(PERNILLA)).hasSize(mails + 1);
        assertThat(shownJson(task("prepareStudyVisit", PERNILLA), "participants"))
                .contains("Tuva Hällbro (har inte bekräftat den nya tiden)")
                .doesNotContain("Noor Haddhage (");
        assertThat(in(SignUpState.SEATED)).hasSize(6);
        timePassesTo("2027-04-18T07:59:59");
        token().hasNotPassed("reminderDayReached");
        timePassesTo("2027-04-18T08:00");
        token().hasPassed("remindParticipants");
        timePassesTo("2027-04-21T07:59:59");
        token().hasNotPassed("visitDayPassed");
        timePassesTo("2027-04-21T08:00");
        assertThat(has("confirmStudyVisit", PERNILLA)).isTrue();
    }

    @Test
    @DisplayName(
            "F9 Moved while the sign-up is open: it closes by the new date, and the same answer counts as confirmed")
    void movedEarly() {
        isPresented();
        signsUp(TUVA);
        moves("2027-03-18", "13:00", "15:30", "Ekhuset, Storgatan 4");
        signsUp(TUVA);
        assertThat(signUps.of(EKHUSET).of(TUVA).orElseThrow().askedOn()).isNull();
        timePassesTo("2027-03-04T08:00");
        token().hasNotPassed("signUpClosed").hasPassed("markUnconfirmed");
        timePassesTo("2027-03-11T08:00");
        token().hasPassed("signUpClosed");
    }

    @Test
    @DisplayName(
            "A new date in the past, in another semester, with the end before the start, or without a place, is refused")
    void badMove() {
        isPresented();
        assertThat(refusal(
                        "changeStudyVisit",
                        JENNY,
                        "change",
                        "MOVE",
                        "day",
                        "2027-01-20",
                        "start",
                        "15:00",
                        "end",
                        "13:00"))
                .isEqualTo("Fyll i ”Plats”.\nDatumet har redan varit. Välj ett kommande datum.\n"
                        + "Sluttiden måste vara efter starttiden.");
        assertThat(refusal("changeStudyVisit", JENNY, "change", "MOVE", "day", "2027-08-20", "place", "Ekhuset"))
                .isEqualTo("Fyll i ”Börjar”.\nFyll i ”Slutar”.\nDatumet måste ligga under våren 2027.");
        assertThat(refusal(
                        "changeStudyVisit",
                        JENNY,
                        "change",
                        "MOVE",
                        "day",
                        "2027-03-11",
                        "start",
                        "13:00",
                        "end",
                        "15:30",
                        "place",
                        "Ekhuset, Storgatan 4"))
                .isEqualTo("Uppgifterna är desamma som förut. Ändra något innan du lämnar in.");
        assertThat(refusal("changeStudyVisit", JENNY)).isEqualTo("Fyll i ”Vad ska ändras?”.");
        now("2027-03-11T13:00");
        assertThat(refusal("changeStudyVisit", JENNY, "change", "CALL_OFF", "reason", "STAFFING"))
                .isEqualTo("Besöket har redan börjat. Det går inte att ändra här längre.");
    }

    @Test
    @DisplayName(
            "F11 Fewer seats: nobody is told before the secretary confirms; then the last become the first reserves")
    void fewerSeats() {
        eightHaveSignedUp();
        handIn(
                "changeStudyVisit",
                JENNY,
                "change",
                "LIMIT",
                "isLimited",
                "YES",
                "seatsWanted",
                4,
                "limitReason",
                "Mindre lokal");
        assertThat(shownJson(task("confirmLimit", KARL_JOHAN), "lose")).contains("Maj-Lis Ekvinge", "Noor Haddhage");
        assertThat(shown(task("confirmLimit", KARL_JOHAN), "wanted"))
                .isEqualTo("Högst 4 deltagare. Anledning: Mindre lokal");
        assertThat(in(SignUpState.SEATED)).hasSize(6);
        secretary("confirmLimit", "approval", "YES");
        assertThat(in(SignUpState.SEATED)).containsExactly(YASMIN, BIRGIT, TUVA, GORAN);
        assertThat(in(SignUpState.RESERVE)).containsExactly(MAJ_LIS, NOOR, LAGE, SIXTEN);
        assertThat(mail(NOOR, "Färre platser")).contains("har minskat till 4", "reserv nummer 2");
        assertThat(invitationsTo(NOOR)).extracting(Invitation::method).containsExactly("REQUEST", "CANCEL");
        assertThat(visit().limit().seats()).isEqualTo(4);
        assertThat(new se.namndbesok.Tables(database).engineRowsWith("Mindre lokal"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "More seats, or no limit: the reserves get one in order; a limit the secretary refuses changes nothing")
    void moreSeats() {
        eightHaveSignedUp();
        handIn(
                "changeStudyVisit",
                JENNY,
                "change",
                "LIMIT",
                "isLimited",
                "YES",
                "seatsWanted",
                7,
                "limitReason",
                "En stol till");
        secretary("confirmLimit", "approval", "NO");
        assertThat(in(SignUpState.RESERVE)).containsExactly(LAGE, SIXTEN);
        token().hasNotPassed("applyLimit");
        handIn(
                "changeStudyVisit",
                JENNY,
                "change",
                "LIMIT",
                "isLimited",
                "YES",
                "seatsWanted",
                7,
                "limitReason",
                "En stol till");
        secretary("confirmLimit", "approval", "YES");
        assertThat(in(SignUpState.SEATED)).hasSize(7).contains(LAGE);
        handIn("changeStudyVisit", JENNY, "change", "LIMIT", "isLimited", "NO");
        assertThat(shown(task("confirmLimit", KARL_JOHAN), "wanted")).isEqualTo("Ingen gräns för antalet deltagare.");
        secretary("confirmLimit", "approval", "YES");
        assertThat(in(SignUpState.SEATED)).hasSize(8);
        assertThat(visit().limit()).isNull();
    }

    @Test
    @DisplayName("A limit of 0, of -3, of nothing, of many, or without a reason is refused")
    void badLimit() {
        isPresented();
        Object[][] wrong = {{"seatsWanted", 0}, {"seatsWanted", -3}, {"seatsWanted", "många"}, {"seatsWanted", 2.5}, {}
        };
        for (Object[] seats : wrong) {
            List<Object> answers = new java.util.ArrayList<>(List.of("change", "LIMIT", "isLimited", "YES"));
            answers.addAll(List.of(seats));
            assertThat(refusal("changeStudyVisit", JENNY, answers.toArray()))
                    .contains("Högst antal måste vara ett helt tal från 1 och uppåt.", "Fyll i ”Varför?”.");
        }
        assertThat(refusal("changeStudyVisit", JENNY, "change", "LIMIT")).contains("Fyll i ”Finns det en gräns?”.");
        assertThat(open("confirmLimit")).isEmpty();
    }

    @Test
    @DisplayName("F15 Called off in time with its reason: it leaves the calendars, and a new date opens a new sign-up")
    void calledOffWithNewDate() {
        sixAreToCome();
        assertThat(refusal("changeStudyVisit", JENNY, "change", "CALL_OFF")).isEqualTo("Fyll i ”Anledning”.");
        handIn("changeStudyVisit", JENNY, "change", "CALL_OFF", "reason", "INFECTION");
        token().hasPassed("calledOffByDepartment", "cancelStudyVisit").waitsAt("proposeReplacement");
        assertThat(visit().state()).isEqualTo(StudyVisit.State.CANCELLED);
        assertThat(mail(TUVA, "Studiebesöket är inställt")).contains("Anledning: Smittspridning.");
        assertThat(invitationsTo(TUVA)).extracting(Invitation::method).containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(mailsTo(PERNILLA))
                .contains("Studiebesöket är inställt: Familjecentralen Ekhuset torsdag 11 mars 2027");
        assertThat(refusal("proposeReplacement", JENNY, "replacement", "YES")).contains("Fyll i ”Datum”.");
        handIn(
                "proposeReplacement",
                JENNY,
                "replacement",
                "YES",
                "day",
                "2027-05-20",
                "start",
                "13:00",
                "end",
                "15:00",
                "place",
                "Ekhuset");
        assertThat(visit().state()).isEqualTo(StudyVisit.State.OPEN);
        assertThat(open("answerInvitation")).hasSize(9);
        assertThat(mail(TUVA, "Anmäl dig")).contains("torsdag 20 maj 2027").contains("senast onsdag 12 maj 2027");
        assertThat(in(SignUpState.SEATED)).isEmpty();
        signsUp(TUVA);
        assertThat(invitationsTo(TUVA)).extracting(Invitation::sequence).containsExactly(0, 1, 2, 3);
    }

    @Test
    @DisplayName("F15 From 1 May no new date is asked for; the figures say why the visit was not held")
    void calledOffLate() {
        visits.save(moved(visit(), "2027-05-27"));
        isPresented();
        signsUp(TUVA);
        timePassesTo("2027-05-01T08:00");
        handIn("changeStudyVisit", JENNY, "change", "CALL_OFF", "reason", "STAFFING");
        jobsAreDone();
        token().hasNotPassed("proposeReplacement");
        token().hasEndedAt("studyVisitClosed");
        assertThat(figures.of("SN", Semester.ofId("SPRING_2027"))
                        .get(0)
                        .figure()
                        .reason())
                .isEqualTo("STAFFING");
        assertThat(figures.byDepartment("SN", Semester.ofId("SPRING_2027")))
                .containsExactly(new StudyVisitFigures.Sum("AVD_UNGA", 1, 0, 1, 0));
    }

    private static StudyVisit moved(StudyVisit it, String day) {
        return new StudyVisit(
                it.id(),
                it.boardId(),
                it.semester(),
                it.departmentId(),
                it.unitId(),
                java.time.LocalDate.parse(day),
                it.start(),
                it.end(),
                it.place(),
                it.contact(),
                it.outline(),
                it.purposes(),
                it.limit(),
                it.state());
    }

    @Test
    @DisplayName("F15 On 30 April a new date is still asked for; the head may say that there is none")
    void noOtherDate() {
        visits.save(moved(visit(), "2027-05-27"));
        isPresented();
        timePassesTo("2027-04-30T08:00");
        handIn("changeStudyVisit", JENNY, "change", "CALL_OFF", "reason", "ROOM_TAKEN");
        handIn("proposeReplacement", JENNY, "replacement", "NO");
        jobsAreDone();
        token().hasEndedAt("studyVisitClosed");
    }

    @Test
    @DisplayName("The day after it turns out that the visit was not held: it is called off with its reason")
    void notHeld() {
        sixAreToCome();
        visitDayHasPassed();
        handIn("confirmStudyVisit", PERNILLA, "outcome", "NOT_HELD", "reason", "INFECTION");
        token().hasPassed("studyVisitNotHeld", "visitCalledOff").waitsAt("proposeReplacement");
        assertThat(mail(TUVA, "Studiebesöket är inställt")).contains("Smittspridning");
    }

    @Test
    @DisplayName(
            "F16 The head names another contact person: the participants get the new name, the new one gets the list")
    void newContact() {
        sixAreToCome();
        assertThat(refusal("changeStudyVisit", JENNY, "change", "CONTACT", "contactPerson", "OTHER"))
                .isEqualTo(
                        "Fyll i ”Namn”.\nAnge telefon eller e-post till kontaktpersonen. Annars kan deltagarlistan inte skickas.");
        assertThat(refusal(
                        "changeStudyVisit",
                        JENNY,
                        "change",
                        "CONTACT",
                        "contactPerson",
                        "OTHER",
                        "contactName",
                        "Ines",
                        "contactEmail",
                        "ines"))
                .isEqualTo("E-postadressen har fel format.");
        assertThat(refusal("changeStudyVisit", JENNY, "change", "CONTACT", "contactPerson", "on-03"))
                .isEqualTo("Fyll i ”Kontaktperson”.");
        handIn(
                "changeStudyVisit",
                JENNY,
                "change",
                "CONTACT",
                "contactPerson",
                "OTHER",
                "contactName",
                "Ines Ekmyr",
                "contactEmail",
                "ines@foreningen.example");
        assertThat(mail(TUVA, "Ny kontaktperson")).contains("Ines Ekmyr");
        assertThat(mailsTo("ines")).containsExactly("Deltagare på studiebesöket torsdag 11 mars 2027: 6");
        handIn("changeStudyVisit", JENNY, "change", "CONTACT", "contactPerson", "henok.tallhage");
        assertThat(visit().contact().name()).isEqualTo("Henok Tallhage");
    }
}

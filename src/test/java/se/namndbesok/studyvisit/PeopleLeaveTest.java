package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.register.RegisterChanged;

/** Politicians, heads and contact persons who leave while a visit is ahead (F16, F18). */
class PeopleLeaveTest extends StudyVisitStory {

    @Autowired
    ApplicationEventPublisher events;

    private void leaves(String person) {
        theRegisterSays(demo -> demo.replaceFirst(
                "(id: " + person.replace(".", "\\.") + ", .*?), (party|roles): ", "$1, validTo: 2027-02-01, $2: "));
        events.publishEvent(new RegisterChanged());
    }

    @Test
    @DisplayName("F18 A politician with a seat leaves the board while the sign-up is open: the first reserve is asked")
    void leavesDuringSignUp() {
        isPresented();
        sixSignUp();
        signsUp(LAGE);
        now("2027-02-02T06:00");
        leaves(TUVA);
        token().hasPassed("politicianResigned", "seatGivenUp");
        assertThat(in(SignUpState.WITHDRAWN)).containsExactly(TUVA);
        assertThat(in(SignUpState.OFFERED)).containsExactly(LAGE);
        assertThat(has("answerInvitation", TUVA)).isFalse();
        assertThat(invitationsTo(TUVA)).extracting(Invitation::method).containsExactly("REQUEST", "CANCEL");
    }

    @Test
    @DisplayName("F18 A participant leaves the board after the close: the contact person gets the new number")
    void leavesAfterwards() {
        sixAreToCome();
        leaves(TUVA);
        token().hasPassed("participantResigned", "seatVacated").hasNotPassed("seatTaken");
        assertThat(in(SignUpState.SEATED)).hasSize(5);
        assertThat(mailsTo(PERNILLA)).contains("Deltagare på studiebesöket torsdag 11 mars 2027: 5");
    }

    @Test
    @DisplayName("F18 The whole board leaves: nobody is left to sign up, and the secretary decides")
    void everybodyLeaves() {
        isPresented();
        now("2027-02-02T06:00");
        theRegisterSays(demo -> demo.replaceAll("(id: sn-0\\d, .*?), party: ", "$1, validTo: 2027-02-01, party: "));
        events.publishEvent(new RegisterChanged());
        token().hasPassed("closeSignUp").hasNotPassed("signUpClosed");
        assertThat(has("coordinateSignUps", KARL_JOHAN)).isTrue();
    }

    @Test
    @DisplayName("F16 The contact person leaves: the head is asked once for another, and the participants get the name")
    void contactLeaves() {
        sixAreToCome();
        leaves(PERNILLA);
        events.publishEvent(new RegisterChanged());
        assertThat(open("nameContactPerson")).hasSize(1);
        assertThat(has("prepareStudyVisit", JENNY)).isTrue();
        assertThat(mail(JENNY, "Ange ny kontaktperson")).contains("Pernilla Åsmyr är inte längre");
        assertThat(refusal("nameContactPerson", JENNY)).contains("Fyll i ”Kontaktperson”.");
        handIn("nameContactPerson", JENNY, "contactPerson", "henok.tallhage");
        token().hasPassed("contactPersonNamed");
        assertThat(mail(TUVA, "Ny kontaktperson")).contains("Henok Tallhage");
        assertThat(has("prepareStudyVisit", "henok.tallhage")).isTrue();
    }

    @Test
    @DisplayName(
            "F16 The department's head leaves: the tasks go to the new head, and until there is one to the head of administration")
    void headLeaves() {
        isPresented();
        now("2027-02-02T06:00");
        leaves(JENNY);
        assertThat(has("changeStudyVisit", "rolf.dalvinge")).isTrue();
        theRegisterSays(demo -> demo.replace("head: jenny.hagbro", "head: tomas.rosmyr"));
        events.publishEvent(new RegisterChanged());
        assertThat(has("changeStudyVisit", TOMAS)).isTrue();
        assertThat(mailsTo(TOMAS)).contains("Anmälan är öppen: Familjecentralen Ekhuset torsdag 11 mars 2027");
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

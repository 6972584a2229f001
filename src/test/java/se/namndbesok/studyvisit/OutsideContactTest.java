package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a contact person gets who cannot log in (C-24, docs/adr/0013). */
class OutsideContactTest extends StudyVisitStory {

    @Test
    @DisplayName(
            "AC-48 C-24 A contact person outside the register gets number and names by mail, and a new list at each change")
    void contactFromOutside() {
        plan(6, FROM_OUTSIDE);
        isPresented();
        handIn("answerInvitation", TUVA, "answer", "COMING", "needs", "Hemlighetsslinga");
        signsUp(YASMIN, BIRGIT, GORAN, MAJ_LIS, NOOR, LAGE);
        signUpCloses();
        assertThat(mailsTo("ines")).containsExactly("Deltagare på studiebesöket torsdag 11 mars 2027: 6");
        assertThat(mail("ines", "Deltagare"))
                .contains("Tuva Hällbro\n", "Noor Haddhage", "kommer med någon: 1. Fråga Jenny Hagbro")
                .doesNotContain("Hemlighetsslinga", "Lage Strandmyr");
        assertThat(mail(JENNY, "Deltagare")).doesNotContain("Tuva Hällbro");
        handIn("attendStudyVisit", YASMIN, "answer", "WITHDRAW");
        assertThat(mail("ines", "Deltagare på studiebesöket torsdag 11 mars 2027: 5"))
                .doesNotContain("Yasmin");
        assertThat(mailsTo(JENNY)).contains("Deltagare på studiebesöket torsdag 11 mars 2027: 6");
        assertThat(has("prepareStudyVisit", JENNY)).isTrue();
        visitDayHasPassed();
        assertThat(has("confirmStudyVisit", JENNY)).isTrue();
    }

    @Test
    @DisplayName("A contact person with only a phone: the head gets the mail")
    void contactByPhone() {
        plan(6, BY_PHONE);
        sixAreToCome();
        assertThat(mail(JENNY, "Deltagare på studiebesöket torsdag 11 mars 2027: 6"))
                .contains("har ingen e-postadress. Ring och lämna listan.");
        assertThat(shown(task("attendStudyVisit", TUVA), "contact")).isEqualTo("Ines Ekmyr, 0123-45 67 89");
    }

    @Test
    @DisplayName(
            "C-24 A contact person who is named before the seats are drawn is told how many have applied, and no name")
    void beforeTheLottery() {
        isPresentedUnder("LOTTERY");
        signsUp(TUVA, YASMIN);
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
        assertThat(mail("ines", "Deltagare på studiebesöket torsdag 11 mars 2027: inte klart än, 2 anmälda"))
                .contains("2 har anmält sig. Vilka som får plats är inte klart än.")
                .doesNotContain("Ingen är anmäld", "Tuva Hällbro");
    }
}

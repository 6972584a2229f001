package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.document.Paper;

/** The lead writes the report. */
class ReportTest extends VisitStory {

    @Autowired
    private ReportPaper papers;

    private Paper paper() {
        return papers.of(record(), reports.latest(record().id()));
    }

    @Test
    @DisplayName("AC-03 The form of policy A asks for its own answers, and a report of policy A may hold no other")
    void formOfPolicyA() {
        sagaHasVisited();
        Task task = task("writeReport", SAGA);
        assertThat(shown(task, "template")).isEqualTo("rapport-omsorg");
        assertThat(shownJson(task, "goalOptions")).contains("Trygg vardag", "Hållbart arbetsliv");
        assertThat(shownJson(task, "notices")).contains("Nämnden och enhetschefen får samma rapport");
        sagaWrites(
                "supportAdministration",
                "Mer tid.",
                "supportBoard",
                "Mål.",
                "improvements",
                "Cyklar.",
                "mission",
                "PARTLY",
                "goals",
                List.of("Trygg vardag"),
                "referred",
                2,
                "reportText",
                "Hör hemma i B.");
        assertThat(paper().sections())
                .extracting(Paper.Section::heading)
                .contains(
                        "Stöd som enheten behöver från förvaltningen", "Förbättringsförslag från medarbetare och chef")
                .doesNotContain("Rapport");
        assertThat(paper().toString()).contains("Delvis", "Trygg vardag").doesNotContain("Hör hemma i B.");
        assertThat(paper().signatures()).isEmpty();
    }

    @Test
    @DisplayName(
            "AC-03 The form of policy B asks for place, time, attendance, report and confirmation, and nothing more")
    void formOfPolicyB() {
        tuvaAndMajLisHaveVisited();
        Task task = task("writeReport", TUVA);
        assertThat(shown(task, "template")).isEqualTo("rapport-bestallarnamnd");
        assertThat(shown(task, "registryNumber")).isEqualTo("SN 2026/0015");
        handIn(
                "writeReport",
                TUVA,
                "place",
                "Kajen",
                "reportText",
                "Gott om plats.",
                "safety",
                "Hör hemma i A.",
                "decisionsTold",
                List.of("tisdag 23 mars 2027, § 88: Förlängning av avtalet om stödboende"),
                "considered",
                true);
        assertThat(paper().facts())
                .extracting(Paper.Fact::label)
                .containsExactly("Verksamhet", "Plats", "Tid och datum", "Närvarande politiker");
        assertThat(paper().toString()).contains("Gott om plats.", "§ 88").doesNotContain("Hör hemma i A.");
    }

    @Test
    @DisplayName("AC-20 The report is due fourteen days after the visit")
    void reportIsDue() {
        sagaHasVisited();
        assertThat(Stockholm.dateOf(task("writeReport", SAGA).getDueDate().toInstant()))
                .isEqualTo(LocalDate.parse("2027-03-30"));
        assertThat(mailsTo(SAGA)).contains("Skriv rapporten om Eklunden senast tisdag 30 mars 2027");
    }

    @Test
    @DisplayName("AC-21 Not everyone must have been met: two of the groups are enough, and so is none")
    void notEveryoneMustBeMet() {
        sagaHasVisited();
        sagaWrites("wellbeing", "Maten uppskattas.");
        assertThat(record().groupsMet()).containsExactly("SERVICE_USERS", "UNIT_MANAGER");
        assertThat(paper().facts()).contains(new Paper.Fact("Samtalade med", "Brukare, Enhetschef"));
    }

    @Test
    @DisplayName("AC-23 A personal identity number stops the report, and nothing of it is said again")
    void identityNumberStops() {
        sagaHasVisited();
        String told = refusal("writeReport", SAGA, "safety", "Vi mötte 19121212-1212 i entrén.");
        assertThat(told)
                .startsWith("Texten innehåller något som ser ut som ett personnummer")
                .doesNotContain("1212");
        assertThat(reports.find(record().id())).isEmpty();
        token().waitsAt("writeReport");
    }

    @Test
    @DisplayName(
            "AC-24 A text that may point somebody out must be thought over first, at a small unit and at any other")
    void warningsMustBeConsidered() {
        sagaHasVisited();
        assertThat(refusal("writeReport", SAGA, "safety", "I rum 12 är det kallt.", "other", "Ring 070-123 45 67."))
                .contains("Texten nämner ett rum", "en e-postadress eller ett telefonnummer", "Kryssa sedan i");
        sagaWrites("safety", "I rum 12 är det kallt.", "considered", true);
        token().waitsAt("checkReport");
        tuvaAndMajLisHaveVisited();
        assertThat(shown(task("writeReport", TUVA), "isSmallUnit")).isEqualTo(true);
        assertThat(refusal("writeReport", TUVA, "place", "Kajen", "reportText", "Allt var gott."))
                .contains("Få personer har insats på den här enheten", "Kryssa sedan i");
    }

    @Test
    @DisplayName("An empty report, and one under policy B without a place, are refused")
    void emptyReports() {
        sagaHasVisited();
        assertThat(refusal("writeReport", SAGA, "mission", "YES", "safety", " \t "))
                .contains("Rapporten är tom.");
        tuvaAndMajLisHaveVisited();
        assertThat(refusal("writeReport", TUVA)).contains("Rapporten är tom.", "Fyll i ”Plats”.");
    }
}

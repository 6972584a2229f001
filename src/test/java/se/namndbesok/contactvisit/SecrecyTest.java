package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.Tables;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.StoredDocument;

/** A report may hold what is secret: the registrar examines it before anybody else gets it (E13, X-19). */
class SecrecyTest extends VisitStory {

    private static final String APRIL = "ON-2027-04-21";

    @Autowired
    private SecrecyExaminations secrecy;

    private void secretaryDoubts() {
        sagaHasVisited();
        sagaWrites("safety", "Herr Ek i dagrummet är trygg. Alla är trygga.", "mission", "YES");
        handIn("checkReport", ELLINOR, "decision", "EXAMINE");
        token().waitsAt("examineSecrecy").hasNotPassed("registerReport");
        assertThat(mailsTo(GUN)).contains("Pröva sekretess: rapporten om Eklunden");
    }

    private List<DocumentKind> kinds() {
        return documents.of(record().id()).stream().map(StoredDocument::kind).toList();
    }

    @Test
    @DisplayName("E13 Nothing is secret: the report goes on as it is, and the examination is recorded")
    void nothingSecret() {
        secretaryDoubts();
        handIn("examineSecrecy", GUN, "finding", "NOTHING_SECRET");
        token().waitsAt("registerReport").hasNotPassed("restrictOriginal");
        Secrecy examined = secrecy.latest(record().id()).orElseThrow();
        assertThat(examined.finding()).isEqualTo(Secrecy.Finding.NOTHING_SECRET);
        assertThat(examined.examinedBy()).isEqualTo(GUN);
        secretaryRegisters(ELLINOR, "ON 2027/0058", APRIL);
        assertThat(kinds()).containsExactly(DocumentKind.REPORT);
    }

    @Test
    @DisplayName("E13 What is secret is masked: a new version says less, the original is restricted, both are kept")
    void masked() {
        secretaryDoubts();
        handIn("examineSecrecy", GUN, "finding", "MASKED", "passages", "Herr Ek i dagrummet\ndagrummet är trygg");
        assertThat(new Tables(database).engineRowsWith("dagrummet")).isEmpty();
        jobsAreDone();
        token().hasPassed("restrictOriginal").waitsAt("registerReport");
        secretaryRegisters(ELLINOR, "ON 2027/0058", APRIL);
        String id = record().id();
        assertThat(reports.versions(id))
                .extracting(VisitReport::state)
                .containsExactly(ReportState.RESTRICTED, ReportState.ON_AGENDA);
        VisitReport masked = reports.latest(id);
        assertThat(masked.content())
                .containsEntry("safety", "[maskerat] är trygg. Alla är trygga.")
                .containsEntry("mission", "YES");
        assertThat(masked.authorId()).isEqualTo(SAGA);
        assertThat(masked.submittedAt()).isEqualTo(reports.versions(id).get(0).submittedAt());
        assertThat(kinds()).containsExactly(DocumentKind.RESTRICTED_REPORT, DocumentKind.REPORT);
        assertThat(documents.paper("rapport-" + id + "-v1").toString())
                .contains("Original med begränsad läsning", "Herr Ek");
        assertThat(documents.paper("rapport-" + id + "-v2").toString())
                .contains("Maskerad version")
                .doesNotContain("Herr Ek");
    }

    @Test
    @DisplayName("E13 The author writes a new version; the first one is restricted")
    void rewritten() {
        secretaryDoubts();
        handIn("examineSecrecy", GUN, "finding", "TO_BE_REWRITTEN");
        jobsAreDone();
        token().hasPassed("restrictOriginal").waitsAt("correctReport");
        assertThat(shown(task("correctReport", SAGA), "reason")).isEqualTo("Uppgifter om enskilda personer");
        handIn("correctReport", SAGA, "safety", "Alla är trygga.");
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", APRIL);
        assertThat(kinds()).containsExactly(DocumentKind.RESTRICTED_REPORT, DocumentKind.REPORT);
        assertThat(reports.versions(record().id()))
                .extracting(VisitReport::state)
                .containsExactly(ReportState.RESTRICTED, ReportState.ON_AGENDA);
    }

    @Test
    @DisplayName("E13 What is to be masked must stand in the report, and not be a part of a word")
    void passagesMustFit() {
        secretaryDoubts();
        for (String passages : List.of("", "\n", "Fru Ek", "Herr Ek\nFru Ek", "är", "YES")) {
            assertThat(refusal("examineSecrecy", GUN, "finding", "MASKED", "passages", passages))
                    .contains("Det som ska maskeras måste stå i rapporten, ord för ord.");
        }
        assertThat(refusal("examineSecrecy", GUN)).contains("Finns det något hemligt?");
        assertThat(reports.versions(record().id())).hasSize(1);
        token().waitsAt("examineSecrecy");
    }

    private void eklundenIsRunByAProvider() {
        String provider = "provider: {name: Eken AB, type: PRIVATE, visitsAllowedByAgreement: true}, users: 48}";
        theRegisterSays(demo -> demo.replace("users: 48}", provider));
    }

    @Test
    @DisplayName("X-19 A provider gets no copy without an examination, nor when it says no")
    void noCopyForTheProvider() {
        eklundenIsRunByAProvider();
        sagaHasVisited();
        sagaHandsInTheReport();
        assertThat(shown(task("checkReport", ELLINOR), "isProvider")).isEqualTo(true);
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", APRIL);
        token().hasNotPassed("deliverReport");
    }

    @Test
    @DisplayName("X-19 A provider gets its copy after an examination that allows it; the question must be answered")
    void copyForTheProvider() {
        eklundenIsRunByAProvider();
        secretaryDoubts();
        assertThat(refusal("examineSecrecy", GUN, "finding", "NOTHING_SECRET"))
                .isEqualTo("Fyll i ”Får utföraren en kopia av rapporten?”.");
        handIn("examineSecrecy", GUN, "finding", "MASKED", "passages", "Herr Ek", "copy", "YES");
        jobsAreDone();
        secretaryRegisters(ELLINOR, "ON 2027/0058", APRIL);
        token().hasPassed("deliverReport");
        assertThat(mailsTo(OSTEN)).anyMatch(subject -> subject.startsWith("Läs rapporten från besöket"));
    }
}

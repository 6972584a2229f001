package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a form changes in the head of a decided version (A-01..A-16). */
class PolicyHeadFormsTest extends PolicyFormPages {

    @Test
    @DisplayName(
            "A-05, A-10 The head of a decided version: what is not part of the decision is changed, with before and after")
    void head() {
        HttpResponse<String> shown = changed(
                HEAD + KEY + "@1",
                Map.of(
                        "REGISTRY_NUMBER",
                        "ON 2027/0100",
                        "AUTHOR",
                        "",
                        "REVIEW_EVERY",
                        "P2Y",
                        "GOALS",
                        "Trygg vardag\r\nNya mål, och fler"));
        assertThat(shown.body())
                .contains("Diarienummer: ON 2026/0019 → ON 2027/0100", "Ses över: 1 år → 2 år")
                .contains(
                        "Upprättad av: Ellinor Vassmyr → inget",
                        "ändras utan ny version. Besök som pågår och påverkas: 0.");
        saved(shown);
        assertThat(page("styrdokument")).contains("ON 2027/0100").doesNotContain("Upprättad av");
        assertThat(page("historik")).contains("Diarienummer: ON 2026/0019 → ON 2027/0100");
        assertThat(version(1).visits().report().goals()).containsExactly("Trygg vardag", "Nya mål, och fler");
        assertThat(takenDown("/registret/filer/0")).contains("# A-37", "# A-09, A-10");
    }

    @Test
    @DisplayName(
            "A-06, A-08 How long a decided version is valid is decided: only with another decision, which is added to the others")
    void validity() {
        String page = page("andra/" + HEAD + KEY + "@1");
        assertThat(page).doesNotContain("f-TITLE", "f-VISITS_MIN", "f-CATEGORY").contains("f-VALID_TO");
        HttpResponse<String> refused = changed(HEAD + KEY + "@1", Map.of("VALID_TO", "2029-12-31"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<a href=\"#f-DECIDED_ON\">Giltighetstiden är beslutad.", "value=\"2029-12-31\"");
        assertThat(changed(HEAD + KEY + "@1", Map.of("PARAGRAPH", "§ 9")).body())
                .contains("Fyll i: Beslutsdatum");
        assertThat(changed(HEAD + KEY + "@1", Map.of("ADOPTER", "ON", "DECIDED_ON", "2027-04-21", "PARAGRAPH", "§ 9"))
                        .body())
                .contains("<a href=\"#f-DECIDED_ON\">Den dagen har inte varit än.");
        assertThat(changed(HEAD + KEY + "@1", Map.of("ADOPTER", "ON", "DECIDED_ON", "2027-04-19"))
                        .body())
                .contains("Fyll i: Paragraf");
        assertThat(changed(HEAD + KEY + "@1", Map.of("DECIDED_ON", "2027-04-19", "PARAGRAPH", "§ 9"))
                        .body())
                .contains("Fyll i: Vem har beslutat");
        assertThat(changed(
                                HEAD + KEY + "@1",
                                Map.of(
                                        "VALID_TO",
                                        "2026-12-31",
                                        "ADOPTER",
                                        "ON",
                                        "DECIDED_ON",
                                        "2027-04-19",
                                        "PARAGRAPH",
                                        "§ 9",
                                        "REVISED",
                                        "igår"))
                        .body())
                .contains(
                        "<a href=\"#f-VALID_TO\">Slutdatumet 2026-12-31 är före",
                        "<a href=\"#f-REVISED\">igår är inget datum.");
        saved(changed(
                HEAD + KEY + "@1",
                Map.of(
                        "VALID_TO",
                        "2029-12-31",
                        "ADOPTER",
                        "ON",
                        "DECIDED_ON",
                        "2027-04-19",
                        "PARAGRAPH",
                        "§ 50",
                        "REVISED",
                        "2027-04")));
        assertThat(version(1).header().adoptions())
                .extracting(decision -> decision.on() + " " + decision.paragraph())
                .containsExactly("2026-12-16 § 171", "2027-01-27 § 8", "2027-04-19 § 50");
        assertThat(version(1).header().validTo()).isEqualTo("2029-12-31");
    }
}

package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.register.Policy;

/** A governing document's next version, its rules, and the decision on it, by form (B-01, B-24). */
class PolicyProposalFormsTest extends PolicyFormPages {

    @Test
    @DisplayName(
            "B-01 A new version is a proposal with the same rules and a head of its own; it drives nothing, and can be withdrawn")
    void newVersion() {
        assertThat(page("andra/" + NEW + KEY + "@1"))
                .contains("id=\"f-DRAFTED\" name=\"DRAFTED\" value=\"2027-04-20\"");
        assertThat(changed(NEW + KEY + "@1", Map.of("TITLE", "", "OWNER", "")).body())
                .contains(
                        "<a href=\"#f-TITLE\">Fyll i: Titel</a>", "<a href=\"#f-OWNER\">Fyll i: Dokumentansvarig</a>");
        HttpResponse<String> shown =
                changed(NEW + KEY + "@1", Map.of("TITLE", "Riktlinje för \"kontakter\"", "VALID_TO", "2030-12-31"));
        assertThat(shown.body())
                .contains("version 2", "är ett förslag. Inga besök påverkas förrän nämnden har beslutat.");
        saved(shown);
        Policy proposal = version(2);
        assertThat(proposal.visits()).isEqualTo(version(1).visits());
        assertThat(proposal.header().adoptions()).isEmpty();
        assertThat(proposal.header().validFrom()).isNull();
        assertThat(proposal.header().draftedOn()).isEqualTo("2027-04-20");
        assertThat(policies.adopted(KEY, LocalDate.parse("2028-06-01")).version())
                .isEqualTo(1);
        assertThat(page("styrdokument"))
                .contains("Riktlinje för &quot;kontakter&quot;, version 2", "andra/regler/" + KEY + "@2");
        saved(changed("ta-bort-forslag/" + KEY + "@2", Map.of()));
        assertThat(page("styrdokument")).doesNotContain("version 2");
        assertThat(takenDown("/registret/filer/0")).endsWith(demo);
    }

    @Test
    @DisplayName(
            "The rules of a proposal: every fault at its field, what is typed stays; then before and after; a decided version has none")
    void rules() {
        aProposal();
        HttpResponse<String> refused = changed(
                RULES + KEY + "@2",
                Map.of(
                        "VISITS_MIN",
                        "3",
                        "VISITS_MAX",
                        "2",
                        "REPORT_DUE",
                        "snart",
                        "LENGTH",
                        "två timmar",
                        "PLAN_DUE",
                        "x"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<a href=\"#f-REPORT_DUE\">Skriv ett antal dagar med siffror.</a>", "value=\"snart\"")
                .contains(
                        "<a href=\"#f-LENGTH\">Skriv ett antal minuter",
                        "<a href=\"#f-PLAN_DUE\">Skriv ett antal arbetsdagar");
        assertThat(changed(RULES + KEY + "@2", Map.of("VISITS_MIN", "3", "PER_UNIT_MAX", "0", "PAID_HOURS", "-1"))
                        .body())
                .contains("<a href=\"#f-VISITS_MAX\">Det minsta antalet (3) är större än det största (2).</a>")
                .contains(
                        "<a href=\"#f-PER_UNIT_MAX\">Det minsta antalet (1)",
                        "<a href=\"#f-PAID_HOURS\">-1 är inget heltal");
        HttpResponse<String> shown = changed(
                RULES + KEY + "@2",
                Map.of("VISITS_MAX", "4", "REPORT_DUE", "10", "PLAN_DUE", "7", "PEERS_READ", "false", "LENGTH", "90"));
        assertThat(shown.body())
                .contains(
                        "Högst antal besök per år: 2 → 4", "Rapporten lämnas senast efter besöket: 14 dagar → 10 dagar")
                .contains("Planera besöket, arbetsdagar före: inget → 7", "Övriga i nämnden får veta: ja → nej");
        saved(shown);
        assertThat(version(2).visits().maxPerYear()).isEqualTo(4);
        assertThat(version(2).visits().report().dueAfterVisit()).hasDays(10);
        assertThat(version(2).visits().expectedDuration()).hasMinutes(90);
        assertThat(policies.lastDay("planVisit", KEY + "@2").offset().workingDays())
                .isEqualTo(-7);
        assertThat(policies.reminders("planVisit", KEY + "@2")).isEqualTo(policies.reminders("planVisit", KEY + "@1"));
        assertThat(version(1).visits().maxPerYear()).isEqualTo(2);
        assertThat(page("andra/" + RULES + KEY + "@2"))
                .contains("name=\"PLAN_DUE\" value=\"7\"", "name=\"LENGTH\" value=\"90\"");
        assertThat(ellinor().get("/registret/ON/andra/" + RULES + KEY + "@1").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "B-24, AC-05 The decision on a proposal: with paragraph, not before it is made; from its day the version is the policy")
    void decision() {
        aProposal();
        String page = DECIDE + KEY + "@2";
        assertThat(changed(page, Map.of()).body())
                .contains(
                        "Fyll i: Vem har beslutat", "Fyll i: Beslutsdatum", "Fyll i: Paragraf", "Fyll i: Från och med");
        Map<String, String> early =
                Map.of("ADOPTER", "ON", "DECIDED_ON", "2027-04-21", "PARAGRAPH", "§ 41", "FROM", "2027-04-20");
        assertThat(changed(page, early).body())
                .contains("Den dagen har inte varit än.", "tidigast från beslutsdatumet");
        Map<String, String> far =
                Map.of("ADOPTER", "ON", "DECIDED_ON", "2027-04-19", "PARAGRAPH", "§ 41", "FROM", "2207-05-01");
        assertThat(changed(page, far).body()).contains("senast om två år");
        Map<String, String> byRole =
                Map.of("ADOPTER", "FORVALTNINGSCHEF", "DECIDED_ON", "2027-04-19", "FROM", "2027-05-01");
        assertThat(changed(page, byRole).body())
                .contains("Bara en rutin kan fastställas av en roll. Ange nämnd, datum och paragraf.");
        HttpResponse<String> shown = changed(
                page, Map.of("ADOPTER", "ON", "DECIDED_ON", "2027-04-19", "PARAGRAPH", "§ 41", "FROM", "2027-05-01"));
        assertThat(shown.body())
                .contains("Skede: förslag → beslutad", "gäller för besök som börjar från lördag 1 maj 2027");
        String opened = opened(ellinor(), "/registret/ON/andra/" + HEAD + KEY + "@2");
        saved(shown);
        HttpResponse<String> overtaken = form(HEAD + KEY + "@2", set(opened, "TITLE", "Annan titel"));
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("Titel", "går inte längre att ändra här", "Annan titel");
        assertThat(policies.adopted(KEY, LocalDate.parse("2027-04-30")).version())
                .isEqualTo(1);
        assertThat(policies.adopted(KEY, LocalDate.parse("2027-05-01")).version())
                .isEqualTo(2);
        assertThat(page("styrdokument")).contains("Omsorgsnämnden, 2027-04-19 § 41", "Gäller från och med 2027-05-01.");
        for (String form : List.of(RULES, DECIDE, "ta-bort-forslag/")) {
            assertThat(ellinor().get("/registret/ON/andra/" + form + KEY + "@2").statusCode())
                    .isEqualTo(404);
            HttpResponse<String> late = form(form + KEY + "@2", "TITLE=Ny");
            assertThat(late.statusCode()).as(form).isEqualTo(409);
            assertThat(late.body()).contains("Förslaget är beslutat sedan du öppnade sidan.");
        }
    }

    @Test
    @DisplayName("A document of two versions by two people at once: the second is told, and nothing is lost")
    void atOnce() {
        HttpResponse<String> first = changed(NEW + KEY + "@1", Map.of("TITLE", "Den ena"));
        HttpResponse<String> second =
                changed(visitor("admin"), "/registret/ON/andra/" + NEW + KEY + "@1", Map.of("TITLE", "Den andra"));
        saved(first);
        assertThat(save(visitor("admin"), second).statusCode()).isEqualTo(409);
        assertThat(page("styrdokument")).contains("Den ena, version 2").doesNotContain("Den andra");
    }
}

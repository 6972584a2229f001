package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import se.namndbesok.document.ArchiveRules;
import se.namndbesok.register.RegisterFile;

/** The rules of the governing documents as people read and print them. */
class PolicyRulePagesTest extends RegisterUploads {

    @Test
    @DisplayName("Its rules are read in plain Swedish, on the page and printed, archivable and accessible (domain 2.3)")
    void rules() throws Exception {
        String page = rulesOn("ellinor.vassmyr", "/registret/ON/styrdokument");
        assertThat(page)
                .contains("Nämndens roll: Driver verksamheterna själv", "Kontaktpolitiker per enhet: Minst 1, högst 2")
                .contains("Varje enhet ska ha en kontaktpolitiker: Ja", "Minst 1, högst 2 per enhet och kalenderår")
                .contains("Vem bokar besöken: Någon av kontaktpolitikerna", "Vem planerar besöken: Enhetens chef")
                .contains("Ett besöks längd: 2 timmar", "Samtal vid besöket: Brukare, enhetschef, medarbetare")
                .contains("Rapport: Efter varje besök, senast 14 dagar efter det", "Vilka bekräftar rapporten: Ingen")
                .contains("Nämnden får rapporten: För delgivning, på nästa sammanträde")
                .contains("Enhetens chef får samma rapport: Ja", "Övriga i nämnden får veta att rapporten finns: Ja")
                .contains("Kommunens mål att välja bland: Trygg vardag, Inflytande", "varje halvår: Ja")
                .contains("Ersättning: Högst 2 besök per politiker, enhet och år, högst 3 timmar per besök.")
                .contains("Kontaktpolitikerna visas för allmänheten: Ja", "Dokumentet ses över: Varje år")
                .contains("nämndens beslut vid besöket: Nej", "Sammanställningen får citera: Nej")
                .contains(
                        "Boka årets besök: Påminnelse: 31 mars, 31 augusti och 31 oktober. Andra får veta: 31 oktober.")
                .contains(
                        "Boka besök: Sista dag: 7 dagar efter att uppgiften kom. Påminnelse: 2 dagar före sista dagen")
                .contains(
                        "Påminn politikerna: Påminnelse: 3 dagar före besöket.",
                        "Planera besöket: Sista dag: 5 arbetsdagar före besöket.")
                .contains(
                        "Skriv rapport från besöket: Sista dag: 14 dagar efter besöket. Påminnelse: 7 dagar efter besöket, 12 dagar efter besöket");
        assertThat(page).contains("ska vara klart före den dagen").doesNotContain("Ta ställning till sen begäran");
        assertThat(rulesOn("on-03", "/registret/ON/styrdokument")).contains("Ersättning: Högst 2 besök");
        byte[] pdf = visitor("on-03")
                .download("/registret/ON/styrdokument/kontaktpolitiker-omsorg@1")
                .body();
        assertThat(PolicyPagesTest.text(pdf).replaceAll("\\s+", " "))
                .contains("Regler Nämndens roll Driver verksamheterna själv", "Sista dagar och påminnelser")
                .contains("Enhetens chef får samma rapport Ja", "31 mars, 31 augusti och 31 oktober");
        assertThat(ArchiveRules.failed(pdf)).isEmpty();
    }

    @Test
    @DisplayName("The rules of another board's two documents, and what a policy says otherwise")
    void otherRules() {
        String page = rulesOn("karljohan.lovfors", "/registret/SN/styrdokument");
        assertThat(page)
                .contains("Nämndens roll: Beställer verksamheterna av andra", "Ett besöks längd: Inte bestämt")
                .contains("Vem bokar besöken: Den ansvariga kontaktpolitikern", "Alla som var med på besöket")
                .contains("För kännedom, på nästa sammanträde", "Enhetens chef får samma rapport: Nej")
                .contains("Årets diarienummer för rapporter: SN 2026/0015", "Ersättning: Begärs inte i Nämndbesök")
                .contains("nämndens beslut vid besöket: Ja", "Dokumentet ses över: Inför en ny mandatperiod")
                .contains("Bekräfta rapporten: Sista dag: 7 dagar efter att uppgiften kom.")
                .contains("Studiebesök per termin: 2", "Avdelning unga 1 och Avdelning vuxen 1")
                .contains("Höstens första sammanträde: Det första från och med augusti")
                .contains("Avdelningscheferna föreslår senast: 14 dagar före presidiets första möte")
                .contains("före sista dagen: 42 dagar, 21 dagar och 7 dagar", "efter sista dagen: 1 dag och 3 dagar")
                .contains("Får veta om förslag saknas: Förvaltningschef, 5 arbetsdagar efter sista dagen")
                .contains("första möte med: Ordförande, vice ordförande", "Anmälan stänger: 7 dagar före besöket")
                .contains("än det finns plats för: Först till kvarn, med reservlista")
                .contains("Bygger på: Nämndens rutin för verksamhetsbesök", "Rapport: Ingen")
                .contains("Förbered studiebesöket: Sista dag: 3 arbetsdagar före besöket.");
        register.load(List.of(new RegisterFile(
                "demo.yaml",
                changed(
                                "compensation: {enabled: false}",
                                "compensation: {enabled: false, claimIn: Självservice}\n    reminders: {enabled: false}")
                        .replace("hoursMode: CAP", "hoursMode: FLAT, claimDeadline: P3M"))));
        assertThat(rulesOn("karljohan.lovfors", "/registret/SN/styrdokument"))
                .contains("Begärs inte i Nämndbesök, utan här: Självservice", "Påminnelser: Skickas inte");
        assertThat(rulesOn("on-03", "/registret/ON/styrdokument"))
                .contains("alltid 3 timmar per besök. Begärs senast 3 månader efter besöket.")
                .contains("Ta ställning till sen begäran: Sista dag");
    }

    @Test
    @DisplayName("A document of study visits that speaks of a task of visits is read as well")
    void ruleOfAnotherKind() {
        String routine = demo.substring(demo.indexOf("name: Studiebesök per termin"));
        String spoken = routine.replaceFirst(
                "    boardRole:", "    reminders: {writeReport: {remindBefore: [P3D]}}\n    boardRole:");
        register.load(List.of(new RegisterFile("demo.yaml", changed(routine, spoken))));
        assertThat(rulesOn("karljohan.lovfors", "/registret/SN/styrdokument"))
                .contains("Skriv rapport från besöket: Påminnelse: 3 dagar före sista dagen");
    }

    /** The page's facts as "about: what holds", one a line. */
    private String rulesOn(String person, String address) {
        return HtmlUtils.htmlUnescape(visitor(person)
                .get(address)
                .body()
                .replaceAll("(?s)^.*?<h2", "<h2")
                .replaceAll("(?s)</dt>\\s*<dd>", ": ")
                .replaceAll("<[^>]+>", ""));
    }
}

package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.Visitor;

/** From what a form would do one goes back to the form, without scripts and with everything that was typed. */
class RegisterFormBackTest extends PolicyFormPages {

    private static final Pattern CHANGE =
            Pattern.compile("href=\"(/registret/[^\"]+\\?forslag=[0-9a-f-]+)\"[^>]*>Ändra<");

    /** The address behind "Ändra". */
    private static String back(HttpResponse<String> shown) {
        Matcher link = CHANGE.matcher(shown.body());
        assertThat(link.find()).as(shown.body()).isTrue();
        return link.group(1);
    }

    private String backAt(HttpResponse<String> shown) {
        return ellinor().get(back(shown)).body();
    }

    @Test
    @DisplayName("A form that adds, one about a thing that there is, one with several choices, and the table of seats")
    void everyForm() {
        HttpResponse<String> manager = form("ny-chef", "UNIT=eklunden&MANAGER=carola.fagerbro&FROM=2027-09-01");
        for (int again = 1; again <= 2; again++) {
            assertThat(backAt(manager))
                    .contains("<h1>Ny chef för en enhet</h1>", "value=\"2027-09-01\"")
                    .contains("<option value=\"eklunden\" selected", "<option value=\"carola.fagerbro\" selected");
        }
        String facts = "enhetens-uppgifter/eklunden";
        HttpResponse<String> unit = changed(facts, Map.of("NAME", "Ek & \"backen\"", "USERS", "50"));
        String page = backAt(unit);
        assertThat(page).contains("value=\"Ek &amp; &quot;backen&quot;\"", "name=\"sett.NAME\" value=\"Eklunden\"");
        assertThat(form(facts, set(fields(page), "USERS", "51")).body())
                .contains("Namn: Eklunden → Ek &amp; &quot;backen&quot;", "Antal brukare: 48 → 51");
        HttpResponse<String> decision =
                form("nytt-beslut", "DECIDED_ON=2027-03-24&PARAGRAPH=%C2%A7 40&HEADING=Ny&UNITS=eklunden&UNITS=ifo");
        assertThat(backAt(decision))
                .containsPattern("value=\"eklunden\"\\s+checked")
                .containsPattern("value=\"ifo\"\\s+checked");
        assertThat(backAt(form("nasta-platser", "plats.on-03=VICE_ORDFORANDE")))
                .contains("<option value=\"VICE_ORDFORANDE\" selected");
        assertThat(backAt(changed(NEW + KEY + "@1", Map.of("TITLE", "En ny titel"))))
                .contains("value=\"En ny titel\"", "Riktlinje för kontaktpolitiker, version 1");
    }

    @Test
    @DisplayName("Where nothing would change, where somebody else was first, and when it is saved; it is nobody else's")
    void otherPreviews() {
        HttpResponse<String> same = form("ny-chef", "UNIT=eklunden&MANAGER=osten.vretmyr&FROM=2027-04-01");
        assertThat(backAt(same)).contains("value=\"2027-04-01\"");
        HttpResponse<String> shown = form("flytta-sammantrade", "MEETING=ON-2027-05-26&DATE=2027-05-27");
        String address = back(shown);
        assertThat(visitor("admin").get(address).body()).doesNotContain("2027-05-27");
        save(visitor("admin"), form(visitor("admin"), "stall-in-sammantrade", "MEETING=ON-2027-05-26"));
        HttpResponse<String> late = save(ellinor(), shown);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(backAt(late)).contains("value=\"2027-05-27\"");
        HttpResponse<String> other = form("flytta-sammantrade", "MEETING=ON-2027-06-16&DATE=2027-06-17");
        String before = back(other);
        saved(other);
        assertThat(ellinor().get(before).body())
                .contains("Det du skrev finns inte kvar.")
                .doesNotContain("value=\"2027-06-17\"");
    }

    @Test
    @DisplayName("Who has looked at five others since has not saved it, and is told where one sees so")
    void fiveOthers() {
        String first = back(form("flytta-sammantrade", "MEETING=ON-2027-06-16&DATE=2027-06-17"));
        for (int others = 0; others < 4; others++) {
            form("ny-chef", "UNIT=eklunden&MANAGER=osten.vretmyr&FROM=2027-04-01");
        }
        assertThat(ellinor().get(first).body()).contains("value=\"2027-06-17\"");
        form("ny-chef", "UNIT=eklunden&MANAGER=osten.vretmyr&FROM=2027-04-01");
        assertThat(ellinor().get(first).body())
                .contains("eller tittat på fem andra ändringar sedan dess. Se efter i historiken, ")
                .doesNotContain("value=\"2027-06-17\"");
    }

    @Test
    @DisplayName("B-01 A new version is shown with what is new about it, and leads on when it is saved")
    void newVersion() {
        HttpResponse<String> shown =
                changed(NEW + KEY + "@1", Map.of("TITLE", "En ny titel", "VALID_TO", "2030-12-31"));
        assertThat(shown.body())
                .contains("Jämfört med version 1: ")
                .contains("Titel: Riktlinje för kontaktpolitiker → En ny titel", "Upprättad: 2026-11-04 → 2027-04-20")
                .contains("Gäller till och med: 2028-12-31 → 2030-12-31")
                .doesNotContain("Minst antal besök", "Beslutad:", "Senast reviderad");
        String saved = next(shown);
        assertThat(saved)
                .contains("Ändringarna är sparade.", "Jämfört med version 1: ")
                .contains("href=\"/registret/ON/andra/regler/" + KEY + "@2\"", ">Ändra reglerna i ett förslag<");
        HttpResponse<String> rules = changed(RULES + KEY + "@2", Map.of("VISITS_MAX", "4"));
        assertThat(next(rules)).contains("href=\"/registret/ON/andra/beslut-om-forslag/" + KEY + "@2\"");
        assertThat(next(form("ny-fortroendevald", "NAME=Ny+Person&EMAIL=&SEAT=LEDAMOT&FROM=2027-05-01")))
                .contains("href=\"/registret/ON/andra/nytt-uppdrag\"");
        assertThat(ellinor().get("/registret/ON/historik").body()).doesNotContain("Nästa steg");
    }

    @Test
    @DisplayName("Somebody of several boards is led on in the board that was changed")
    void anotherBoard() {
        String routine = "/registret/SN/andra/ny-version/studiebesok-termin@1";
        assertThat(next(visitor("admin"), changed(visitor("admin"), routine, Map.of("SUMMARY", "Kortare"))))
                .contains("href=\"/registret/SN/andra/regler/studiebesok-termin@2\"");
    }

    private String next(HttpResponse<String> shown) {
        return next(ellinor(), shown);
    }

    /** The page after the change is saved. */
    private String next(Visitor who, HttpResponse<String> shown) {
        String address = save(who, shown).headers().firstValue("Location").orElseThrow();
        return who.get(address.replaceFirst("^https?://[^/]+", "")).body();
    }
}

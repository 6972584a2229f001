package se.namndbesok.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.namndbesok.notice.CalendarEntry.Method;

/** Every mail text, written out with facts as the processes give them. */
class LettersTest {

    /** The tasks that have a date to be done by; a visit's own page has the visit's. */
    private static final List<String> DUE = List.of(
            "bookVisit",
            "answerRequest",
            "chooseTime",
            "planVisit",
            "confirmVisit",
            "writeReport",
            "confirmReport",
            "correctReport",
            "checkReport",
            "registerReport",
            "sendPacket",
            "recordParagraph",
            "allowVisit",
            "examineSecrecy",
            "chooseMeeting",
            "addMeeting",
            "reportIncident",
            "raiseElection");

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("unit", "Brunnsgården"),
            Map.entry("politician", "Åsa Öberg"),
            Map.entry("manager", "Göran Änglund"),
            Map.entry("times", "tisdag 16 mars 2027 kl. 13.15–15.15\nonsdag 17 mars 2027 kl. 9.00–11.00"),
            Map.entry("due", "fredag 5 mars 2027"),
            Map.entry("visitDate", "tisdag 16 mars 2027"),
            Map.entry("visitTime", "tisdag 16 mars 2027 kl. 13.15–15.15"),
            Map.entry("companion", "Örjan Åkesson"),
            Map.entry("reason", "Uppgifter om personal"),
            Map.entry("meetingDate", "onsdag 24 mars 2027"),
            Map.entry("paragraph", "§ 45"),
            Map.entry("visit", "Besöket tisdag 16 mars 2027 kl. 13.15–15.15"),
            Map.entry("sentDate", "onsdag 24 mars 2027"));

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|you|your|visit|report|click|here|hello|dear|please|click|open|link|meeting|board|unit|due|"
                    + "task|of|to|is|has|by|from|with|mail|message|sent|automatic|automatically|log in|sign in)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages", Locale.forLanguageTag("sv"));
    private final Letters letters = Office.letters(new MovableClock());

    /** Every mail there is a text for. */
    static List<String> stems() {
        return TEXTS.keySet().stream()
                .filter(key -> key.matches("mail\\.\\w+\\.subject"))
                .map(key -> key.split("\\.")[1])
                .sorted()
                .toList();
    }

    @Test
    void thereAreMails() {
        assertThat(stems()).contains("bookVisit", "reportNotified").containsAll(DUE);
    }

    /** The facts above; what else a text has a place for gets a word. */
    private static Map<String, String> facts(String stem) {
        Map<String, String> facts = new HashMap<>(FACTS);
        for (String part : List.of("subject", "body")) {
            Matcher place = Pattern.compile("\\{(\\w+)}").matcher(TEXTS.getString("mail." + stem + "." + part));
            place.results().forEach(found -> facts.putIfAbsent(found.group(1), "Ekhuset"));
        }
        facts.keySet().removeAll(List.of("firstName", "sender"));
        return facts;
    }

    @ParameterizedTest
    @MethodSource("stems")
    void aMailSaysWhatToDoInSwedishWithOneLink(String stem) {
        Mail mail = letters.write(notice(stem, facts(stem)));

        assertThat(mail.subject()).isNotBlank().hasSizeLessThan(90).doesNotContain("{");
        assertThat(mail.text())
                .startsWith("Hej Eva!\n\n")
                .contains("Nämndsekreteraren, Omsorgsnämnden\n")
                .doesNotContain("{", "null")
                .containsOnlyOnce("https://besok.ekbrunna.example/camunda/app/tasklist/default/#/?task=4711");
        assertThat(mail.html().split("<a ", -1)).hasSize(2);
        assertThat(mail.html())
                .contains(
                        "lang=\"sv\"",
                        "href=\"https://besok.ekbrunna.example/camunda/app/tasklist/default/#/?task=4711\"");
        assertThat(mail.senderName()).isEqualTo("Omsorgsnämnden");
    }

    @ParameterizedTest
    @MethodSource("stems")
    void noMailSpeaksEnglishOrOfficialese(String stem) {
        Mail mail = letters.write(notice(stem, facts(stem)));

        String seen = mail.html().replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<[^>]*>", " ");
        assertThat(words(ENGLISH, mail.subject() + seen)).isEmpty();
        assertThat(mail.subject() + seen).doesNotContainIgnoringCase("skall ", "p.g.a.", "avhandla", "erhåll");
    }

    @ParameterizedTest
    @MethodSource("stems")
    void theTextItselfHoldsNoLink(String stem) {
        assertThat(TEXTS.getString("mail." + stem + ".body")).doesNotContain("{link}", "http");
        assertThat(TEXTS.getString("mail." + stem + ".link")).isNotBlank().doesNotContain("{");
    }

    @Test
    void aTaskMailNamesItsDate() {
        assertThat(DUE)
                .allSatisfy(stem ->
                        assertThat(letters.write(notice(stem, FACTS)).text()).contains("senast fredag 5 mars 2027"));
    }

    @Test
    void theCalendarFileIsMentionedOnlyWhenItIsThere() {
        assertThat(letters.write(notice("attendVisit", FACTS)).text()).doesNotContain("kalender");
        assertThat(letters.write(withCalendar(Method.REQUEST)).text()).contains("En kalenderfil följer med");
        assertThat(letters.write(withCalendar(Method.CANCEL)).text()).contains("tar bort besöket ur din kalender");
    }

    @Test
    void aMissingFactIsRefusedAtOnce() {
        assertThatThrownBy(() -> letters.write(notice("attendVisit", Map.of("unit", "Brunnsgården"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mail.attendVisit");
    }

    @Test
    void whatANameContainsIsNeitherMarkupNorAHeader() {
        Map<String, String> facts = new HashMap<>(FACTS);
        facts.put("unit", "Hus <b>1</b> & 2\r\nBcc: x@evil.example");

        Mail mail = letters.write(notice("attendVisit", facts));

        assertThat(mail.subject()).startsWith("Besöket är bokat: Hus <b>1</b> & 2 Bcc: x@evil.example");
        assertThat(mail.html()).contains("Hus &lt;b&gt;1&lt;/b&gt; &amp; 2").doesNotContain("<b>");
    }

    @Test
    void linesStayLines() {
        assertThat(letters.write(notice("answerRequest", FACTS)).html())
                .containsPattern("Förslag på tider:\\s*<br>tisdag 16 mars 2027 kl. 13.15–15.15\\s*<br>onsdag 17 mars");
    }

    /** Not a check: leaves the letters where they can be looked at. */
    @Test
    void lettersToLookAt() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        for (String stem : stems()) {
            Mail mail = letters.write(notice(stem, facts(stem)));
            Files.writeString(folder.resolve(stem + ".html"), mail.html());
            Files.writeString(folder.resolve(stem + ".txt"), mail.subject() + "\n\n" + mail.text());
        }
        assertThat(folder.resolve("bookVisit.html")).exists();
    }

    private static List<String> words(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(found -> found.group()).toList();
    }

    private static Notice withCalendar(Method method) {
        CalendarEntry entry = new CalendarEntry(
                "u",
                0,
                method,
                "Besök",
                "Här",
                LocalDateTime.parse("2027-03-16T13:15"),
                LocalDateTime.parse("2027-03-16T15:15"),
                new Recipient("Omsorgsnämnden", "n@ekbrunna.example"),
                List.of());
        Notice plain = notice("attendVisit", FACTS);
        return new Notice(
                plain.key(), plain.to(), plain.text(), FACTS, plain.link(), plain.sender(), entry, "visit-1", null);
    }

    private static Notice notice(String stem, Map<String, String> facts) {
        return new Notice(
                "key",
                new Recipient("Eva Ström", "eva.strom@ekbrunna.example"),
                stem,
                facts,
                "/camunda/app/tasklist/default/#/?task=4711",
                "Nämndsekreteraren, Omsorgsnämnden",
                null,
                "visit-1",
                null);
    }
}

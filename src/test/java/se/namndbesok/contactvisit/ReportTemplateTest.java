package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import se.namndbesok.Texts;
import se.namndbesok.document.Paper.Fact;
import se.namndbesok.document.Paper.Section;
import se.namndbesok.register.NotificationKind;
import se.namndbesok.register.ReportRules;

/** Which answers each template asks for, and how they are printed. */
class ReportTemplateTest {

    private final Texts texts = new Texts();

    private static ReportRules rules(String template) {
        return new ReportRules(
                true,
                template,
                Period.ofDays(14),
                false,
                true,
                NotificationKind.DELGIVNING,
                true,
                true,
                null,
                List.of());
    }

    @Test
    @DisplayName("A policy names its template; another name is a fault")
    void namedByThePolicy() {
        assertThat(ReportTemplate.of(rules("rapport-omsorg"))).isEqualTo(ReportTemplate.OMSORG);
        assertThat(ReportTemplate.of(rules("rapport-bestallarnamnd"))).isEqualTo(ReportTemplate.BESTALLARNAMND);
        assertThatThrownBy(() -> ReportTemplate.of(rules("rapport"))).hasMessage("No report template rapport");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every answer is asked for in both forms, and without all of them there is no report")
    void askedInBothForms(ReportTemplate template) throws IOException {
        assertThat(template.answers()).containsAll(template.oneOf());
        for (String form : List.of("write-report", "correct-report")) {
            String json = new ClassPathResource("forms/contact-visit/" + form + ".form")
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(template.answers()).allMatch(key -> json.contains("\"" + key + "\""));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mission, PARTLY, Upplevs enhetens uppdrag som tydligt?, Delvis", // a code by its label
        "mission, NOT_DISCUSSED, Upplevs enhetens uppdrag som tydligt?, Togs inte upp",
        "referred, 0, Frågor som jag har hänvisat till chefen (ange bara antal), 0", // none is an answer
        "safety, Ja, Brukarnas upplevelse av trygghet, Ja",
    })
    @DisplayName("Answers of policy A are printed under their headings in Swedish")
    void answersOfPolicyA(String key, String answer, String heading, String printed) {
        assertThat(ReportTemplate.OMSORG.sections(Map.of(key, answer), texts)).contains(new Section(heading, printed));
    }

    @Test
    @DisplayName("A list is printed in a row, and what was not answered is printed empty")
    void listsAndGaps() {
        List<Section> sections = ReportTemplate.OMSORG.sections(Map.of("goals", "Trygg vardag\nHälsa"), texts);
        assertThat(sections).containsExactly(new Section("Koppling till kommunens mål", "Trygg vardag; Hälsa"));
    }

    @Test
    @DisplayName("B-28 B-31 Under policy B the place is a fact and the report one text")
    void answersOfPolicyB() {
        Map<String, String> content = Map.of("place", "Kajen", "reportText", "Gott.");
        assertThat(ReportTemplate.BESTALLARNAMND.facts(content, texts)).containsExactly(new Fact("Plats", "Kajen"));
        assertThat(ReportTemplate.BESTALLARNAMND.sections(content, texts)).contains(new Section("Rapport", "Gott."));
    }
}

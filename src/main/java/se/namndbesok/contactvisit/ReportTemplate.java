package se.namndbesok.contactvisit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.namndbesok.Texts;
import se.namndbesok.document.Paper.Fact;
import se.namndbesok.document.Paper.Section;
import se.namndbesok.register.ReportRules;

/**
 * Which answers a policy's report asks for, in the order they are printed.
 */
public enum ReportTemplate {
    /** A-34..A-39: about the users' safety and well-being, the unit's task, and improvements. */
    OMSORG(
            "rapport-omsorg",
            List.of(),
            List.of(
                    new Question("safety", "doc.a.safety"),
                    new Question("wellbeing", "doc.a.wellbeing"),
                    new Question("development", "doc.a.development"),
                    new Question("mission", "doc.a.mission"),
                    new Question("missionText", "report.missionText"),
                    new Question("goals", "doc.a.goals"),
                    new Question("supportAdministration", "doc.a.support.admin"),
                    new Question("supportBoard", "doc.a.support.board"),
                    new Question("improvements", "doc.a.improvements"),
                    new Question("referred", "doc.a.referred"),
                    new Question("other", "doc.a.other"))),
    /** B-28..B-31: the paper form's own words and fields. */
    BESTALLARNAMND(
            "rapport-bestallarnamnd",
            List.of(new Question("place", "doc.place")),
            List.of(new Question("reportText", "doc.report"), new Question("decisionsTold", "report.decisionsTold")));

    private final String id;
    private final List<Question> facts;
    private final List<Question> sections;

    ReportTemplate(String id, List<Question> facts, List<Question> sections) {
        this.id = id;
        this.facts = facts;
        this.sections = sections;
    }

    /** The key of an answer in the form, and the key of its label in messages_sv.properties. */
    private record Question(String key, String label) {}

    /** The template that a policy names. */
    public static ReportTemplate of(ReportRules rules) {
        return Stream.of(values())
                .filter(template -> template.id.equals(rules.template()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No report template " + rules.template()));
    }

    public String id() {
        return id;
    }

    /** The keys of all answers. */
    public List<String> answers() {
        return Stream.concat(facts.stream(), sections.stream())
                .map(Question::key)
                .toList();
    }

    /** Without these answers nothing has been reported: one of them must be there (A-34, B-31). */
    public List<String> oneOf() {
        return this == OMSORG
                ? List.of("safety", "wellbeing", "development", "missionText", "improvements", "other")
                : List.of("reportText");
    }

    List<Fact> facts(Map<String, String> content, Texts texts) {
        return facts.stream()
                .map(asked -> new Fact(texts.get(asked.label()), content.getOrDefault(asked.key(), "")))
                .toList();
    }

    /** Only what was answered: a question without an answer says nothing to the board. */
    List<Section> sections(Map<String, String> content, Texts texts) {
        return sections.stream()
                .map(asked -> new Section(texts.get(asked.label()), inSwedish(asked.key(), content, texts)))
                .filter(section -> !section.text().isBlank())
                .toList();
    }

    /** An answer as a person reads it: codes by their labels, a list by commas. */
    private static String inSwedish(String key, Map<String, String> content, Texts texts) {
        String answer = content.getOrDefault(key, "");
        if (key.equals("mission") && !answer.isEmpty()) {
            return texts.get("report.mission." + answer);
        }
        boolean isList = key.equals("goals") || key.equals("decisionsTold");
        return isList ? Stream.of(answer.split("\n")).collect(Collectors.joining("; ")) : answer;
    }
}

package se.namndbesok.contactvisit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.namndbesok.Texts;
import se.namndbesok.document.Paper.Fact;
import se.namndbesok.document.Paper.Section;
import se.namndbesok.register.ReportRules;

/**
 * Which answers a policy's report asks for, in the order they are printed. The keys are those of the form, and with
 * "report." before them those of the labels.
 */
public enum ReportTemplate {
    /** A-34..A-39: about the users' safety and well-being, the unit's task, and improvements. */
    OMSORG(
            "rapport-omsorg",
            List.of(),
            List.of(
                    "safety",
                    "wellbeing",
                    "development",
                    "mission",
                    "missionText",
                    "goals",
                    "supportAdministration",
                    "supportBoard",
                    "improvements",
                    "referred",
                    "other")),
    /** B-28..B-31: the paper form's own words and fields. */
    BESTALLARNAMND("rapport-bestallarnamnd", List.of("place"), List.of("reportText", "decisionsTold"));

    private final String id;
    private final List<String> facts;
    private final List<String> sections;

    ReportTemplate(String id, List<String> facts, List<String> sections) {
        this.id = id;
        this.facts = facts;
        this.sections = sections;
    }

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
        List<String> answers = new ArrayList<>(facts);
        answers.addAll(sections);
        return answers;
    }

    /** Without these answers nothing has been reported: one of them must be there (A-34, B-31). */
    public List<String> oneOf() {
        return this == OMSORG
                ? List.of("safety", "wellbeing", "development", "missionText", "improvements", "other")
                : List.of("reportText");
    }

    List<Fact> facts(Map<String, String> content, Texts texts) {
        return facts.stream()
                .map(key -> new Fact(texts.get("report." + key), content.getOrDefault(key, "")))
                .toList();
    }

    List<Section> sections(Map<String, String> content, Texts texts) {
        return sections.stream()
                .map(key -> new Section(texts.get("report." + key), inSwedish(key, content, texts)))
                .toList();
    }

    /** An answer as a person reads it: codes by their labels, a list by commas. */
    public static String inSwedish(String key, Map<String, String> content, Texts texts) {
        String answer = content.getOrDefault(key, "");
        if (key.equals("mission") && !answer.isEmpty()) {
            return texts.get("report.mission." + answer);
        }
        boolean isList = key.equals("goals") || key.equals("decisionsTold");
        return isList ? Stream.of(answer.split("\n")).collect(Collectors.joining("; ")) : answer;
    }
}

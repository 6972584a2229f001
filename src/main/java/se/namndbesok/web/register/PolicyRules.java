package se.namndbesok.web.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.register.CompensationRules;
import se.namndbesok.register.DigestRules;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader;

/** A governing document's rules in plain Swedish: what the processes go by, also where the document is silent. */
@Component
class PolicyRules {

    private final VisitRuleWords visits;
    private final StudyVisitRuleWords studyVisits;
    private final LastDayWords days;
    private final RuleWords words;
    private final Words codes;

    PolicyRules(
            VisitRuleWords visits, StudyVisitRuleWords studyVisits, LastDayWords days, RuleWords words, Words codes) {
        this.visits = visits;
        this.studyVisits = studyVisits;
        this.days = days;
        this.words = words;
        this.codes = codes;
    }

    /** One rule: what it is about, and what holds. */
    record Rule(String label, String text) {}

    /** Rules that belong together, under the heading of that key. */
    record Section(String key, List<Rule> rules) {}

    /**
     * @param said what the files say beside what the policy carries
     * @param departments their names by id
     */
    List<Section> of(Policy policy, Map<String, Object> said, Map<String, String> departments) {
        CompensationRules compensation = CompensationRules.of(said);
        List<Rule> rules = new ArrayList<>(
                policy.visits() == null
                        ? studyVisits.of(policy.studyVisits(), departments)
                        : visits.of(policy.visits(), DigestRules.of(said), said));
        rules.add(new Rule(words.get("compensation"), compensation(compensation)));
        rules.add(new Rule(words.get("review"), review(policy.header())));
        if (!policy.header().dependsOn().isEmpty()) {
            rules.add(new Rule(
                    words.get("dependsOn"), String.join(", ", policy.header().dependsOn())));
        }
        List<Rule> lastDays = new ArrayList<>(List.of(new Rule(words.get("always"), words.get("always.before"))));
        lastDays.addAll(days.of(policy, compensation));
        if (!policy.reminders().enabled()) {
            lastDays.add(0, new Rule(words.get("reminders"), words.get("reminders.none")));
        }
        return List.of(new Section("rules", rules), new Section("lastDays", lastDays));
    }

    private String compensation(CompensationRules rules) {
        if (!rules.enabled()) {
            return rules.claimIn() == null
                    ? words.get("compensation.none")
                    : words.get("compensation.elsewhere", "where", rules.claimIn());
        }
        String most = words.get(
                rules.flat() ? "compensation.flat" : "compensation.cap",
                "visits",
                rules.visitsPerYear(),
                "time",
                words.length(rules.perVisit()));
        return rules.claimDeadline() == null
                ? most
                : most + " " + words.get("compensation.deadline", "length", words.length(rules.claimDeadline()));
    }

    private String review(PolicyHeader header) {
        Stream<String> every =
                header.reviewEvery() == null ? Stream.of() : Stream.of(words.everySoOften(header.reviewEvery()));
        Stream<String> occasions = header.reviewOn().stream()
                .sorted()
                .map(occasion -> codes.choice(RegisterField.REVIEW_ON, occasion.name()));
        String all = RuleWords.inARow(Stream.concat(every, occasions));
        return all.isEmpty() ? words.get("review.none") : all;
    }
}

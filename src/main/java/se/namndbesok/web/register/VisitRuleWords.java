package se.namndbesok.web.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.register.DigestRules;
import se.namndbesok.register.ReportRules;
import se.namndbesok.register.VisitRules;
import se.namndbesok.web.register.PolicyRules.Rule;

/** The rules of contact visits in plain Swedish (domain 2.3). */
@Component
class VisitRuleWords {

    private final RuleWords words;
    private final Words codes;
    private final Texts texts;

    VisitRuleWords(RuleWords words, Words codes, Texts texts) {
        this.words = words;
        this.codes = codes;
        this.texts = texts;
    }

    List<Rule> of(VisitRules rules, DigestRules digest, Map<String, Object> said) {
        List<Rule> all = new ArrayList<>();
        add("boardRole", words.get("boardRole." + rules.boardRole()), all);
        if (said.get("appointment") instanceof Map<?, ?> appointment && appointment.get("maxPerUnit") != null) {
            add("perUnit", between(appointment.get("minPerUnit"), appointment.get("maxPerUnit")), all);
        }
        add("coverage", words.yes(rules.unitCoverageRequired()), all);
        add("visits", words.get("visits.year", "number", between(rules.minPerYear(), rules.maxPerYear())), all);
        String booker = rules.leadBooks() ? "LEAD_CONTACT_POLITICIAN" : "CONTACT_POLITICIAN";
        add("booking", codes.choice(RegisterField.BOOKED_BY, booker), all);
        add("planning", words.get("planning.manager"), all);
        String open = words.get("length.open");
        add("length", rules.expectedDuration() == null ? open : words.length(rules.expectedDuration()), all);
        if (!rules.conversationGroups().isEmpty()) {
            add("groups", groups(rules.conversationGroups()), all);
        }
        report(rules.report(), all);
        digest(rules.report(), digest, all);
        add("tellUnit", words.yes(rules.informUnitOfDecisions()), all);
        add("listed", words.yes(rules.availabilityToPublic()), all);
        return all;
    }

    private String between(Object least, Object most) {
        return least == null || least.equals(most)
                ? String.valueOf(most)
                : words.get("between", "least", least, "most", most);
    }

    private String groups(List<String> codes) {
        return RuleWords.inARow(codes.stream().map(code -> texts.get("groups." + code)));
    }

    private void report(ReportRules rules, List<Rule> all) {
        if (!rules.required()) {
            add("report", words.get("report.none"), all);
            return;
        }
        add("report", words.get("report.due", "length", words.length(rules.dueAfterVisit())), all);
        add("template", words.get("template." + rules.template()), all);
        String confirming = rules.allAttendingConfirm() ? "ALL_ATTENDING" : "NONE";
        add("signatures", codes.choice(RegisterField.SIGNATURES, confirming), all);
        add("notification", words.get("notification." + rules.notifiedAs()), all);
        add("copy", words.yes(rules.copyToUnitManager()), all);
        add("peers", words.yes(rules.peerReading()), all);
        if (!rules.goals().isEmpty()) {
            add("goals", String.join(", ", rules.goals()), all);
        }
        if (rules.defaultRegistryNumber() != null) {
            add("number", rules.defaultRegistryNumber(), all);
        }
    }

    private void digest(ReportRules rules, DigestRules digest, List<Rule> all) {
        add("digest", words.yes(rules.usedInQualityDigest()), all);
        if (rules.usedInQualityDigest()) {
            String own = String.join(", ", digest.themes());
            add("themes", own.isEmpty() ? words.get("themes.standard") : own, all);
            add("quotations", words.yes(digest.quotations()), all);
        }
    }

    private void add(String key, String text, List<Rule> all) {
        all.add(new Rule(words.get(key), text));
    }
}

package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.register.StudyVisitRules;
import se.namndbesok.register.StudyVisitRules.Planning;
import se.namndbesok.web.register.PolicyRules.Rule;

/** The rules of a semester's study visits in plain Swedish (domain 2.3, C). */
@Component
class StudyVisitRuleWords {

    private final RuleWords words;
    private final Words codes;

    StudyVisitRuleWords(RuleWords words, Words codes) {
        this.words = words;
        this.codes = codes;
    }

    List<Rule> of(StudyVisitRules rules, Map<String, String> departments) {
        List<Rule> all = new ArrayList<>();
        add("boardRole", words.get("boardRole." + rules.boardRole()), all);
        add("semester", String.valueOf(rules.visitsPerSemester()), all);
        if (!rules.perDepartment().isEmpty()) {
            add("shares", shares(rules, departments), all);
        }
        rules.firstBoardMeetingMonth()
                .forEach((half, month) -> add("first." + half, words.get("first.from", "month", month(month)), all));
        planning(rules.planning(), all);
        if (!rules.anchoredWith().isEmpty()) {
            add("anchoring", RuleWords.inARow(rules.anchoredWith().stream().map(seat -> codes.seat(seat.name()))), all);
        }
        add("presentation", words.get("presentation.meeting"), all);
        add(
                "signUp",
                words.get("signUp.days", "length", words.length(rules.signUp().closesBeforeVisit())),
                all);
        add(
                "tooMany",
                codes.choice(
                        RegisterField.TOO_MANY,
                        rules.signUp().oversubscription().name()),
                all);
        add("carriedOut", words.get("carriedOut.department"), all);
        add("report", words.get(rules.reportRequired() ? "report.study" : "report.none"), all);
        return all;
    }

    private static String shares(StudyVisitRules rules, Map<String, String> departments) {
        return RuleWords.listed(rules.perDepartment().entrySet().stream()
                .map(share -> departments.getOrDefault(share.getKey(), share.getKey()) + " " + share.getValue()));
    }

    /** As in "augusti". */
    private static String month(int month) {
        return RuleWords.dayOfYear(LocalDate.of(2027, month, 1)).replaceFirst("^1 ", "");
    }

    private void planning(Planning rules, List<Rule> all) {
        add("proposals", words.get("proposals.due", "length", words.length(rules.dueBefore())), all);
        add("proposals.remind", RuleWords.listed(rules.remindBefore().stream().map(words::length)), all);
        add("proposals.late", RuleWords.listed(rules.overdueReminders().stream().map(words::length)), all);
        if (rules.escalateAfterWorkingDays() != null) {
            add(
                    "proposals.told",
                    words.get(
                            "proposals.told.who",
                            "who",
                            codes.role(rules.escalateTo().name()),
                            "days",
                            words.workingDays(rules.escalateAfterWorkingDays())),
                    all);
        }
        add("limit", words.yes(rules.limitMustBeStated()), all);
    }

    /** A list that the document leaves empty says that there is none. */
    private void add(String key, String text, List<Rule> all) {
        all.add(new Rule(words.get(key), text.isEmpty() ? words.get("none") : text));
    }
}

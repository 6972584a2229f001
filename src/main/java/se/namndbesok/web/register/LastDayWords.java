package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.register.CompensationRules;
import se.namndbesok.register.LastDay;
import se.namndbesok.register.Offset;
import se.namndbesok.register.Offset.From;
import se.namndbesok.register.Policy;
import se.namndbesok.register.ReminderRule;
import se.namndbesok.web.register.PolicyRules.Rule;

/** The last day of each task under a governing document, when it is reminded of, and when others are told (domain 5.1). */
@Component
class LastDayWords {

    private static final List<String> OF_VISITS = List.of(
            "bookYearsVisit",
            "bookVisit",
            "answerRequest",
            "chooseTime",
            "planVisit",
            "sendReminder",
            "confirmVisit",
            "writeReport",
            "confirmReport",
            "checkReport",
            "correctReport",
            "registerReport");
    private static final List<String> OF_STUDY_VISITS = List.of(
            "checkProposals",
            "anchorVisit",
            "changeProposal",
            "presentVisits",
            "recordPresentation",
            "coordinateSignUps",
            "prepareStudyVisit",
            "remindParticipants",
            "confirmStudyVisit");
    private static final String LATE_CLAIM = "allowLateClaim";
    private static final List<String> OF_COMPENSATION =
            List.of("claimCompensation", LATE_CLAIM, "endorseCompensation", "grantCompensation", "exportCompensation");

    /** Counted from 1 January. */
    private static final String OF_THE_YEAR = "bookYearsVisit";

    /** Reminders of the visit itself, which the models draw. */
    private static final Set<String> OF_THE_DAY = Set.of("sendReminder", "remindParticipants");

    private final RuleWords words;

    LastDayWords(RuleWords words) {
        this.words = words;
    }

    List<Rule> of(Policy policy, CompensationRules compensation) {
        Set<String> tasks = new LinkedHashSet<>(policy.visits() == null ? OF_STUDY_VISITS : OF_VISITS);
        if (policy.visits() != null && !policy.visits().report().allAttendingConfirm()) {
            tasks.remove("confirmReport");
        }
        tasks.addAll(compensation.enabled() ? OF_COMPENSATION : List.of());
        tasks.addAll(policy.reminders().tasks().keySet());
        tasks.addAll(policy.reminders().lastDays().keySet());
        if (compensation.claimDeadline() == null) {
            tasks.remove(LATE_CLAIM);
        }
        return tasks.stream()
                .map(task -> new Rule(words.get("task." + task), sentences(task, policy)))
                .filter(rule -> !rule.text().isEmpty())
                .toList();
    }

    private String sentences(String task, Policy policy) {
        ReminderRule rule = policy.reminders().of(task);
        List<String> said = new ArrayList<>();
        Offset last = lastDay(task, policy);
        if (last != null) {
            said.add(words.get("due", "day", day(task, last)));
        }
        add("remind", task, rule.remind(), said);
        add("escalate", task, rule.escalate(), said);
        return String.join(" ", said);
    }

    /** Null of what only its case knows, and of what has none. */
    private static Offset lastDay(String task, Policy policy) {
        if (task.equals("writeReport")
                && policy.visits() != null
                && policy.visits().report().required()) {
            return new Offset(From.EVENT, policy.visits().report().dueAfterVisit(), 0);
        }
        LastDay last = policy.reminders().lastDay(task);
        return last == null ? null : last.offset();
    }

    private void add(String key, String task, List<Offset> days, List<String> said) {
        if (!days.isEmpty()) {
            Stream<String> all = days.stream().map(offset -> day(task, offset));
            said.add(words.get(key, "days", RuleWords.listed(all)));
        }
    }

    private String day(String task, Offset offset) {
        if (task.equals(OF_THE_YEAR) && offset.from() == From.EVENT) {
            return RuleWords.dayOfYear(LocalDate.of(2027, 1, 1).plus(offset.period()));
        }
        boolean isBefore = offset.period().isNegative() || offset.workingDays() < 0;
        boolean isThatDay = offset.period().isZero() && offset.workingDays() == 0;
        String length = offset.workingDays() == 0
                ? words.length(offset.period().isNegative() ? offset.period().negated() : offset.period())
                : words.workingDays(Math.abs(offset.workingDays()));
        String way = isThatDay ? "on" : isBefore ? "before" : "after";
        From from = OF_THE_DAY.contains(task) ? From.EVENT : offset.from();
        return words.get(way + "." + from, "length", length, "event", words.get("event." + event(task)));
    }

    private static String event(String task) {
        return switch (task) {
            case "checkProposals", "anchorVisit" -> "presidium";
            case "presentVisits", "recordPresentation", "recordParagraph", "sendPacket" -> "meeting";
            default -> "visit";
        };
    }
}

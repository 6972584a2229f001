package se.namndbesok.contactvisit.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.ReportTemplate;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.document.Finding;
import se.namndbesok.document.TextCheck;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.Problems;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.ReportRules;
import se.namndbesok.register.Units;

/** The questions of a report in the policy's template, and what the answers must and may not be. */
@Component
class ReportForm {

    /** Answers that are lists; in the content they stand one a line. */
    private static final Set<String> LISTS = Set.of("goals", "decisionsTold");

    private final Policies policies;
    private final Units units;
    private final VisitPage page;
    private final VisitTexts visitTexts;
    private final Texts texts;

    ReportForm(Policies policies, Units units, VisitPage page, VisitTexts visitTexts, Texts texts) {
        this.policies = policies;
        this.units = units;
        this.page = page;
        this.visitTexts = visitTexts;
        this.texts = texts;
    }

    ReportRules rules(ContactVisit visit) {
        return policies.get(visit.policyId()).visits().report();
    }

    void show(ContactVisit visit, FormData form) {
        Policy policy = policies.get(visit.policyId());
        page.show(visit, form);
        form.put("template", rules(visit).template());
        form.put("registryNumber", rules(visit).defaultRegistryNumber());
        form.put("notices", visitTexts.beforeWriting(policy));
        form.put("isSmallUnit", units.get(visit.unitId()).smallUnit());
        form.put("goalOptions", options(rules(visit).goals()));
        form.put("decisionOptions", options(page.decisions(visit)));
    }

    private static List<Option> options(List<String> texts) {
        return texts.stream().map(text -> new Option(text, text)).toList();
    }

    /** Fills in what an earlier version said. */
    void showAgain(VisitReport earlier, FormData form) {
        earlier.content().forEach((key, answer) -> form.put(key, shown(key, answer)));
    }

    private static Object shown(String key, String answer) {
        if (LISTS.contains(key)) {
            return Arrays.asList(answer.split("\n"));
        }
        return key.equals("referred") ? Integer.valueOf(answer) : answer;
    }

    /** The answers by key, only those of the policy's template; unanswered questions are left out. */
    Map<String, String> read(ContactVisit visit, FormData form, Problems problems) {
        ReportTemplate template = ReportTemplate.of(rules(visit));
        Map<String, String> content = new LinkedHashMap<>();
        template.answers().stream().filter(form::has).forEach(key -> content.put(key, answer(key, form)));
        boolean nothing = template.oneOf().stream().noneMatch(content::containsKey);
        problems.at(template.oneOf().get(0)).addIf(nothing, "err.emptyReport");
        boolean nowhere = template.answers().contains("place") && !content.containsKey("place");
        problems.at("place").addIf(nowhere, "err.required", "field", texts.get("doc.place"));
        onlyChoices(visit, form, problems);
        warn(visit, content, form, problems);
        return content;
    }

    private static String answer(String key, FormData form) {
        if (LISTS.contains(key)) {
            return String.join("\n", form.choices(key));
        }
        return key.equals("referred") ? form.number(key).map(String::valueOf).orElse("") : form.textOrEmpty(key);
    }

    private void onlyChoices(ContactVisit visit, FormData form, Problems problems) {
        boolean unknownGoal = !rules(visit).goals().containsAll(form.choices("goals"));
        problems.at("goals").addIf(unknownGoal, "err.choice", "field", texts.get("doc.a.goals"));
        boolean unknownDecision = !page.decisions(visit).containsAll(form.choices("decisionsTold"));
        problems.at("decisionsTold").addIf(unknownDecision, "err.choice", "field", texts.get("report.decisionsTold"));
    }

    /** What may point somebody out is named, and the author says that it has been considered (domain.md 5.4, AC-24). */
    private void warn(ContactVisit visit, Map<String, String> content, FormData form, Problems problems) {
        if (form.flag("considered")) {
            return;
        }
        boolean small = units.get(visit.unitId()).smallUnit();
        List<String> warnings = new ArrayList<>();
        TextCheck.check(String.join("\n", content.values()), small).stream()
                .filter(finding -> finding.severity() == Finding.Severity.WARN)
                .forEach(finding -> warnings.add(finding.messageKey()));
        warnings.forEach(problems::add);
        problems.at("considered").addIf(!warnings.isEmpty(), "err.consider");
    }
}

package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.ProcessTest;
import se.namndbesok.Token;
import se.namndbesok.register.RegisterChanged;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisits;

/** Who plans a semester of socialnämnden, and what they propose: Jenny heads Unga, Tomas Vuxen, Karl-Johan is secretary. */
abstract class ProposalStory extends ProcessTest {

    static final String JENNY = "jenny.hagbro";
    static final String TOMAS = "tomas.rosmyr";
    static final String KARL_JOHAN = "karljohan.lovfors";
    static final String ROLF = "rolf.dalvinge";
    static final String AUTUMN = "SN-2027-AUTUMN";
    static final String UNGA = AUTUMN + "-1";
    static final String VUXEN = AUTUMN + "-2";

    @Autowired
    ProcessEngine engine;

    @Autowired
    SemesterPlans plans;

    @Autowired
    StudyVisits visits;

    @Autowired
    Anchorings anchorings;

    @Autowired
    private ApplicationEventPublisher news;

    void morningOf(String day) {
        timePassesTo(day + "T08:00");
    }

    /** As each morning: whatever is to begin or to follow the register does. */
    void registerIsLookedAt() {
        news.publishEvent(new RegisterChanged());
    }

    /** April, ten weeks before the semester: the plan begins by itself. */
    void autumnIsAhead() {
        now("2027-04-22T06:00");
        registerIsLookedAt();
    }

    void planningHasBegun() {
        autumnIsAhead();
        morningOf("2027-05-31");
    }

    ProcessInstance plan() {
        ProcessInstance plan = processes
                .createProcessInstanceQuery()
                .processDefinitionKey("semester-plan")
                .singleResult();
        assertThat(plan).as("a running plan").isNotNull();
        return plan;
    }

    Token token() {
        return Token.of(engine, plan());
    }

    SemesterPlan record() {
        return plans.get(AUTUMN);
    }

    StudyVisit visit(String id) {
        return visits.get(id);
    }

    /** The answers of a good proposal, with some of them replaced; null takes one away. */
    static Object[] proposal(Object... changes) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("date", "2027-10-07");
        answers.put("start", "13:00");
        answers.put("end", "15:00");
        answers.put("place", "Stadshuset, rummet Eken");
        answers.put("contactName", "Pernilla Åsmyr");
        answers.put("contactPhone", "0123-456 78");
        answers.put("contactEmail", "pernilla.asmyr@ekbrunna.example");
        answers.put("outline", "Från orosanmälan till insats.");
        answers.put("purposes", List.of("PREVENTION"));
        answers.put("limited", "NO");
        answers.put("coordinated", true);
        for (int i = 0; i < changes.length; i += 2) {
            answers.put((String) changes[i], changes[i + 1]);
        }
        answers.values().removeIf(answer -> answer == null);
        List<Object> all = new ArrayList<>();
        answers.forEach((name, value) -> all.addAll(Arrays.asList(name, value)));
        return all.toArray();
    }
}

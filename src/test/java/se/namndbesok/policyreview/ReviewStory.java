package se.namndbesok.policyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.ProcessTest;
import se.namndbesok.Token;
import se.namndbesok.register.Policies;
import se.namndbesok.register.RegisterChanged;

/** What the stories about governing documents share. */
abstract class ReviewStory extends ProcessTest {

    static final String GUIDELINE = "kontaktpolitiker-omsorg";
    static final String ROUTINE = "studiebesok-termin";
    static final String ELLINOR = "ellinor.vassmyr";
    static final String KARL_JOHAN = "karljohan.lovfors";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Policies policies;

    @Autowired
    ApplicationEventPublisher events;

    /** The round of that morning is made. */
    void morningOf(String day) {
        now(day + "T06:05");
        events.publishEvent(new RegisterChanged());
    }

    /** The open review of the document, of whatever board. */
    ProcessInstance reviewOf(String policyKey) {
        return processes.createProcessInstanceQuery().processDefinitionKey("policy-review").list().stream()
                .filter(it -> it.getBusinessKey().split(":")[1].equals(policyKey))
                .findFirst()
                .orElse(null);
    }

    Token tokenOf(ProcessInstance review) {
        return Token.of(engine, review);
    }

    /** The guideline's validity ends with 2027, so that its review begins on 2 September. */
    static String endingWith2027(String register) {
        return register.replace("validTo: 2028-12-31", "validTo: 2027-12-31");
    }

    /** Adds version 2 of a document in stage FORSLAG. */
    static String withProposal(String register, String key) {
        int start = register.indexOf("  - key: " + key + "\n");
        int end = register.indexOf("\n\n", start);
        String proposal = register.substring(start, end)
                .replace("version: 1\n", "version: 2\n")
                .replace("stage: BESLUTAD", "stage: FORSLAG")
                .replaceAll("(?m)^ {6}adopted:\n( {8}- .*\n)+", "")
                .replaceAll("(?m)^ {6}valid(From|To): .*\n", "");
        assertThat(proposal).contains("version: 2", "FORSLAG");
        return register.substring(0, end) + "\n\n" + proposal + register.substring(end);
    }

    /** As the register's history tells them, by the secretary in a task. */
    List<String> changesOfPolicies() {
        return database.sql("select c.detail from register_change c join register_load l on l.id = c.load_id"
                        + " where c.thing = 'policy' and l.source = 'TASK' and l.person_id = :person")
                .param("person", ELLINOR)
                .query(String.class)
                .list();
    }
}

package se.namndbesok.contactyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import se.namndbesok.ProcessTest;
import se.namndbesok.Token;
import se.namndbesok.register.RegisterChanged;
import se.namndbesok.register.VisitYears;

/** The words in which an assignment's year is told: Saga and Inga-Maj have Eklunden, Ritva has Hemtjänst Söder until May. */
abstract class YearStory extends ProcessTest {

    static final String SAGA = "on-03";
    static final String INGA_MAJ = "on-05";
    static final String OSTEN = "osten.vretmyr";
    static final String ELLINOR = "ellinor.vassmyr";
    static final String RITVA = "on-09";

    private static final String SWITCH = "the years' stories";

    @Autowired
    ProcessEngine engine;

    @Autowired
    VisitYears years;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ConfigurableEnvironment environment;

    @BeforeEach
    void theYearBegins() {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(SWITCH, Map.of("namndbesok.contact-year.on-register-change", "true")));
        theRegisterIsFollowed();
    }

    @AfterEach
    void theYearIsTold() {
        environment.getPropertySources().remove(SWITCH);
    }

    void theRegisterIsFollowed() {
        events.publishEvent(new RegisterChanged());
    }

    /** The assignment's case of that year; null when there is none. */
    ProcessInstance year(String id) {
        return processes
                .createProcessInstanceQuery()
                .processDefinitionKey("contact-year")
                .processInstanceBusinessKey(id)
                .singleResult();
    }

    Token token(ProcessInstance year) {
        return Token.of(engine, year);
    }

    /** Asks for a visit in the one booking that is open for that person. */
    void asks(String person, String assignment, String time) {
        List<Object> answers = new ArrayList<>(
                List.of("decision", "BOOK", "assignment", assignment, "minutes", 120, "attendees", List.of(person)));
        answers.addAll(List.of("time1", time));
        handIn("bookVisit", person, answers.toArray());
    }

    void startsAVisit(String person) {
        login(person);
        processes.startProcessInstanceByKey("contact-visit");
        logout();
    }

    void sagasVisitIsHeld(String day, String dayAfter) {
        handIn("answerRequest", OSTEN, "answer", day + "T13:15");
        timePassesTo(dayAfter + "T08:00");
        sagaConfirms();
    }

    void sagaConfirms() {
        handIn(
                "confirmVisit",
                SAGA,
                "outcome",
                "HELD",
                "start",
                "13:15",
                "end",
                "15:15",
                "attendees",
                List.of(SAGA),
                "groupsMet",
                List.of("STAFF"));
    }

    void remindersOf(String person, String subject, int times) {
        assertThat(mailsTo(person).stream().filter(subject::equals)).hasSize(times);
    }
}

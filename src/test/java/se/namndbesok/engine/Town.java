package se.namndbesok.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A register with two boards and a process of one task, on which the guards are tried. */
@TestConfiguration
class Town {

    static final String PASSWORD = "Ekbrunna-2027!";
    static final String ADMIN_PASSWORD = "Sommarglass-91?";

    static final String REFUSE = "refuse";
    static final String BREAK = "break";
    static final String SECRET = "Anna Persson bor i rum 7";

    /** The form tasks of the product have forms of their own; this process is the engine's plain one. */
    @Bean
    static BeanFactoryPostProcessor withoutFormTasks() {
        return beans -> Stream.of("formTaskParser", "followUndelivered")
                .filter(beans::containsBeanDefinition)
                .forEach(((BeanDefinitionRegistry) beans)::removeBeanDefinition);
    }

    @Bean
    List<String> townPeople(JdbcClient jdbc) {
        jdbc.sql("insert into municipality values ('staden', 'Staden', true)").update();
        for (String board : List.of("OMS", "UTB")) {
            jdbc.sql("insert into board values (?, ?, 'Förvaltningen', 14, 7, 'Delgivningar', ?, true)")
                    .params(board, "Nämnden " + board, board + "@ekbrunna.example")
                    .update();
        }
        List<String> people = List.of(
                "pol-a", "pol-b", "chair-a", "man-a", "sec-a", "sec-a2", "sec-b", "guest", "guest-b", "guest-c");
        for (String id : people) {
            jdbc.sql("insert into person values (?, ?, ?, false, true)")
                    .params(id, "Kim " + id, id + "@ekbrunna.example")
                    .update();
        }
        seat(jdbc, "pol-a", "OMS", "MEMBER");
        seat(jdbc, "chair-a", "OMS", "CHAIR");
        seat(jdbc, "guest", "OMS", "SUBSTITUTE");
        seat(jdbc, "guest-b", "OMS", "SUBSTITUTE");
        seat(jdbc, "pol-b", "UTB", "MEMBER");
        role(jdbc, "man-a", "UNIT_MANAGER", "OMS");
        role(jdbc, "sec-a", "BOARD_SECRETARY", "OMS");
        role(jdbc, "sec-a2", "BOARD_SECRETARY", "OMS");
        role(jdbc, "sec-b", "BOARD_SECRETARY", "UTB");
        return people;
    }

    private static void seat(JdbcClient jdbc, String person, String board, String kind) {
        jdbc.sql("insert into seat values (?, ?, ?, 'X', date '2023-01-01', null)")
                .params(person, board, kind)
                .update();
    }

    private static void role(JdbcClient jdbc, String person, String role, String board) {
        jdbc.sql("insert into staff_role values (?, ?, ?, null, null)")
                .params(person, role, board)
                .update();
    }

    @Bean
    ApplicationListener<ApplicationStartedEvent> deployment(RepositoryService repository) {
        return started -> repository
                .createDeployment()
                .addClasspathResource("guarded-case.bpmn")
                .deploy();
    }

    /** Whatever an expression can reach. */
    @Bean
    AtomicInteger touched() {
        return new AtomicInteger();
    }

    /** Does what the submitted value says. */
    @Bean
    TaskListener answerOfTheTest() {
        return task -> {
            Object answer = task.getVariable("answer");
            if (REFUSE.equals(answer)) {
                throw new Refused("Välj en dag som inte har varit.\n" + SECRET);
            }
            if (BREAK.equals(answer)) {
                throw new IllegalStateException(SECRET);
            }
        };
    }
}

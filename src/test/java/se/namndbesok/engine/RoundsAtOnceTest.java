package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import se.namndbesok.ProcessTest;

/** The rounds that begin cases by the calendar, made by two nodes, or by a morning and a new register, at once. */
class RoundsAtOnceTest extends ProcessTest {

    private final ExecutorService nodes = Executors.newFixedThreadPool(2);
    private final CyclicBarrier start = new CyclicBarrier(2);

    @Autowired
    private ApplicationContext application;

    @AfterEach
    void bothNodesStop() {
        nodes.shutdownNow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "followTerm, follow, new-term, 2030-11-01T08:00, ON:2030-12-31 SN:2030-12-31",
        "followDocuments, beginWhatIsDue, policy-review, 2027-11-29T08:00, ON:kontaktpolitiker-omsorg:YEARLY:2028-01-27",
        "followHalfYears, follow, quality-digest, 2027-07-01T08:00, digest-ON-AUTUMN_2027 digest-ON-SPRING_2027",
    })
    @DisplayName("Two rounds at once begin each case once, and neither of them fails")
    void once(String round, String method, String process, String moment, String keys) throws Exception {
        now(moment);
        for (Future<Void> made : nodes.invokeAll(List.of(round(round, method), round(round, method)))) {
            made.get();
        }
        assertThat(keys(process)).containsExactly(keys.split(" "));
    }

    @Test
    @DisplayName("Two rounds at once begin the year's review of disposal once for each board")
    void retention() throws Exception {
        now("2028-02-01T08:00");
        for (Future<Void> made :
                nodes.invokeAll(List.of(round("followRetention", "follow"), round("followRetention", "follow")))) {
            made.get();
        }
        assertThat(database.sql("select id from retention_review order by id")
                        .query(String.class)
                        .list())
                .containsExactly("ON:2028", "SN:2028");
    }

    private Callable<Void> round(String bean, String method) {
        return () -> {
            start.await();
            ReflectionTestUtils.invokeMethod(application.getBean(bean), method);
            return null;
        };
    }

    private List<String> keys(String process) {
        return processes.createProcessInstanceQuery().processDefinitionKey(process).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .sorted()
                .toList();
    }
}

package se.namndbesok.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.calendar.Semester;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisits;

/** Sixty politicians sign up for six seats at the same instant, each by handing in the own task. */
final class SignUpBench implements AutoCloseable {

    private static final String VISIT = "sv-bench";

    private final Product product;
    private final ProcessEngine engine;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private String process;
    private List<Task> open;

    /** The register of {@link SemesterBench} must be loaded. */
    SignUpBench(Product product) {
        this.product = product;
        this.engine = product.bean(ProcessEngine.class);
    }

    /** Opens the sign-up; not measured. */
    void open() {
        Desk.now("2027-03-01T10:00");
        product.bean(StudyVisits.class)
                .save(new StudyVisit(
                        VISIT,
                        "SN",
                        Semester.ofId("SPRING_2027"),
                        "AVD_UNGA",
                        "ekhuset",
                        LocalDate.parse("2027-05-20"),
                        LocalTime.of(13, 0),
                        LocalTime.of(15, 0),
                        "Ekhuset",
                        new StudyVisit.Contact(null, "Ines Ekmyr", "0123-45 67 89", null),
                        "Förebyggande arbete",
                        List.of(),
                        new StudyVisit.Limit(6, "Lokalens storlek"),
                        StudyVisit.State.PRESENTED));
        process = engine.getRuntimeService()
                .createMessageCorrelation("study-visit.presented")
                .processInstanceBusinessKey(VISIT)
                .setVariable("boardId", "SN")
                .correlateStartMessage()
                .getId();
        open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process)
                .taskDefinitionKey("answerInvitation")
                .list();
    }

    /** All at once. */
    void signUp() {
        List<Callable<Object>> all = open.stream()
                .map(task -> (Callable<Object>) () -> {
                    handIn(task);
                    return null;
                })
                .toList();
        try {
            for (Future<Object> done : threads.invokeAll(all)) {
                done.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void handIn(Task task) {
        engine.getIdentityService()
                .setAuthentication(new Authentication(task.getAssignee(), List.of("politicians"), List.of("SN")));
        try {
            for (boolean done = false; !done; ) {
                done = submitted(task);
            }
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private boolean submitted(Task task) {
        try {
            engine.getFormService().submitTaskForm(task.getId(), Map.of("answer", "COMING"));
            return true;
        } catch (OptimisticLockingException again) {
            return false;
        }
    }

    /** Forgets the visit; not measured. */
    void forget() {
        engine.getRuntimeService().deleteProcessInstance(process, "measured");
        for (String table : List.of("study_visit", "study_visit_list", "study_visit_sign_up", "outbox")) {
            product.bean(JdbcClient.class).sql("delete from " + table).update();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}

package se.namndbesok.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterImport;

/** A board of ten departments and sixty politicians plans a semester, from the secretary's start to the list for the board. */
final class SemesterBench {

    private static final int DEPARTMENTS = 10;
    private static final int POLITICIANS = 60;
    private static final String SECRETARY = "karljohan.lovfors";

    private final Product product;
    private final ProcessEngine engine;
    private final Desk desk;

    SemesterBench(Product product) throws Exception {
        this.product = product;
        this.engine = product.bean(ProcessEngine.class);
        this.desk = new Desk(engine);
        String demo = new ClassPathResource("demo/register.yaml").getContentAsString(StandardCharsets.UTF_8);
        Desk.now("2027-03-01T10:00");
        product.bean(RegisterImport.class).load(List.of(new RegisterFile("large.yaml", large(demo))));
    }

    /** The demo's socialnämnd with so many departments, each with a head, and so many seats. */
    private static String large(String demo) {
        String departments = numbered(DEPARTMENTS)
                .map(i -> "  - {id: D%1$d, board: SN, name: Avdelning %1$d, head: head%1$d}".formatted(i))
                .collect(Collectors.joining("\n"));
        String heads = numbered(DEPARTMENTS)
                .map(i -> "  - {id: head%1$d, name: Chef Nummer%1$d, email: head%1$d@ekbrunna.example, board: SN, roles: [AVDELNINGSCHEF]}"
                        .formatted(i))
                .collect(Collectors.joining("\n"));
        String seats = numbered(POLITICIANS - 9)
                .map(i -> "  - {id: sn-x%1$d, name: Politiker Nummer%1$d, email: sn-x%1$d@ekbrunna.example, board: SN, party: EL, role: ERSATTARE}"
                        .formatted(i))
                .collect(Collectors.joining("\n"));
        String shares = numbered(DEPARTMENTS).map(i -> "D" + i + ": 1").collect(Collectors.joining(", "));
        return demo.replace("departments:\n", "departments:\n" + departments + "\n")
                .replace("staff:\n", "staff:\n" + heads + "\n")
                .replace("politicians:\n", "politicians:\n" + seats + "\n")
                .replace("visits: 2, perDepartment: {AVD_UNGA: 1, AVD_VUXEN: 1}", "visits: 10, perDepartment: {" + shares + "}");
    }

    private static java.util.stream.Stream<Integer> numbered(int count) {
        return IntStream.rangeClosed(1, count).boxed();
    }

    /** One semester, planned; then everything of it is forgotten, so that it can be planned again. */
    void plan() {
        Desk.now("2027-03-01T10:00");
        as(SECRETARY, () -> engine.getRuntimeService().startProcessInstanceByKey("semester-plan"));
        String plan = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("semester-plan")
                .singleResult()
                .getId();
        jobsAreDone(plan);
        numbered(DEPARTMENTS).forEach(i -> handIn(open(plan, "proposeVisit", "head" + i), "head" + i, proposal(i)));
        jobsAreDone(plan);
        Desk.now("2027-07-27T08:00");
        jobsAreDone(plan);
        handIn(open(plan, "checkProposals", SECRETARY), SECRETARY, Map.of("checked", true));
        jobsAreDone(plan);
        all(plan, "anchorVisit").forEach(task -> handIn(task, SECRETARY, Map.of("outcome", "ANCHORED", "how", "MEETING")));
        jobsAreDone(plan);
        open(plan, "presentVisits", SECRETARY);
        forget(plan);
    }

    private void jobsAreDone(String plan) {
        while (engine.getManagementService().createJobQuery().processInstanceId(plan).executable().count() > 0) {
            desk.jobsAreDone(plan);
        }
    }

    private void forget(String plan) {
        engine.getRuntimeService().deleteProcessInstance(plan, "measured");
        for (String table : List.of("semester_plan", "study_visit", "study_visit_proposal", "study_visit_anchoring")) {
            product.bean(JdbcClient.class).sql("delete from " + table).update();
        }
    }

    private static Map<String, Object> proposal(int number) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("date", LocalDate.of(2027, 9, 15).plusWeeks(number).toString());
        answers.put("start", "13:00");
        answers.put("end", "15:00");
        answers.put("place", "Stadshuset, rummet Eken");
        answers.put("contactName", "Pernilla Åsmyr");
        answers.put("contactPhone", "0123-456 78");
        answers.put("outline", "Hur verksamheten arbetar.");
        answers.put("limited", "NO");
        answers.put("coordinated", true);
        answers.put("considered", true);
        return answers;
    }

    private Task open(String plan, String id, String person) {
        return all(plan, id).stream()
                .filter(task -> person.equals(task.getAssignee()))
                .findFirst()
                .orElseThrow();
    }

    private List<Task> all(String plan, String id) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(plan)
                .taskDefinitionKey(id)
                .list();
    }

    private void handIn(Task task, String person, Map<String, Object> answers) {
        as(person, () -> {
            engine.getFormService().getTaskFormVariables(task.getId());
            engine.getFormService().submitTaskForm(task.getId(), answers);
        });
    }

    private void as(String person, Runnable work) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(group -> group.getId())
                .toList();
        engine.getIdentityService().setAuthentication(new Authentication(person, groups, List.of("SN")));
        try {
            work.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}

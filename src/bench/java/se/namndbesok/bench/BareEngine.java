package se.namndbesok.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** A yardstick: the plain engine with full history on an H2 file of its own, and a model of nothing but wait states. */
final class BareEngine implements AutoCloseable {

    /** The wait states that issue 2 had when it set the measure. */
    static final String WAIT_STATES = "bare-visit";

    /** Those that a visit has today. */
    static final String WAIT_STATES_TODAY = "bare-visit-with-reminders";

    private final String model;
    private final Database database;
    private final ProcessEngine engine;
    private final Desk desk;

    BareEngine(Path directory, String model) {
        this.model = model;
        database = Database.in(directory.resolve(model));
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName(model);
        settings.setDataSource(database.counted());
        settings.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setJobExecutorActivate(false);
        settings.setTaskMetricsEnabled(false); // as in application.yaml
        engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bench/" + model + ".bpmn")
                .deploy();
        desk = new Desk(engine);
    }

    void visit(Story story) {
        String key = UUID.randomUUID().toString();
        Desk.now("2027-02-15T10:00");
        String visit = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        model, key, Map.of("politicians", story.politicians().size()))
                .getId();
        complete(visit, "bookVisit", "lead");
        complete(visit, "answerRequest", "manager");
        complete(visit, "planVisit", "manager");
        Desk.now("2027-03-17T08:00");
        desk.jobsAreDone(visit);
        complete(visit, "confirmVisit", "lead");
        complete(visit, "writeReport", "lead");
        story.companions().forEach(companion -> complete(visit, "confirmReport", "politician"));
        complete(visit, "checkReport", "secretary");
        engine.getTaskService()
                .complete(desk.take(visit, "registerReport", "secretary").getId());
        desk.jobsAreDone(visit);
        engine.getRuntimeService()
                .createMessageCorrelation("bare-visit.reportNotified")
                .processInstanceBusinessKey(key)
                .correlate();
    }

    private void complete(String visit, String id, String person) {
        engine.getTaskService().complete(desk.task(visit, id, person).getId());
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}

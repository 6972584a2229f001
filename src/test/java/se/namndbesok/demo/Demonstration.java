package se.namndbesok.demo;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The parts of the demonstration beside an application that is none, for tests. */
public final class Demonstration implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final ManagementService engine;

    public Demonstration(ConfigurableApplicationContext application) {
        engine = application.getBean(ManagementService.class);
        context.setParent(application);
        context.getEnvironment().addActiveProfile("demo");
        context.scan("se.namndbesok.demo", "se.namndbesok.engine.play");
        context.refresh();
    }

    public DemoTime time() {
        return part(DemoTime.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        engine.deleteProperty("namndbesok.demo.millisecondsAhead");
    }
}

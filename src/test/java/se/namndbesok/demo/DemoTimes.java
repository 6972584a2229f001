package se.namndbesok.demo;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The demonstration's time beside an application that is no demonstration, for tests. */
public final class DemoTimes implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final ManagementService engine;

    public DemoTimes(ConfigurableApplicationContext application) {
        engine = application.getBean(ManagementService.class);
        context.setParent(application);
        context.getEnvironment().addActiveProfile("demo");
        context.register(
                DemoClock.class,
                DemoJobs.class,
                CalendarRounds.class,
                DemoLeap.class,
                DemoCases.class,
                DemoPersons.class,
                ComingEvents.class,
                MailSink.class,
                DemoDiary.class,
                DemoTime.class);
        context.refresh();
    }

    public DemoTime time() {
        return context.getBean(DemoTime.class);
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

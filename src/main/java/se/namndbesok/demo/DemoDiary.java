package se.namndbesok.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What has happened in the demonstration since a moment: events and ends of the cases, tasks, and the mail. */
@Component
@Profile("demo")
class DemoDiary {

    private static final String COMPLETED = "completed";
    private static final List<String> KINDS = List.of("event", "done", "gone", "task", "end", "mail");

    private final HistoryService history;
    private final DemoCases cases;
    private final DemoPersons persons;
    private final MailSink mails;

    DemoDiary(HistoryService history, DemoCases cases, DemoPersons persons, MailSink mails) {
        this.history = history;
        this.cases = cases;
        this.persons = persons;
        this.mails = mails;
    }

    /** In the order of time. */
    List<Happening> since(Instant moment) {
        Date from = Date.from(moment);
        return Stream.of(events(from), newTasks(from), endedTasks(from), mails(moment))
                .flatMap(happenings -> happenings)
                .sorted(Comparator.comparing(Happening::at).thenComparing(it -> KINDS.indexOf(it.kind())))
                .toList();
    }

    private Stream<Happening> events(Date from) {
        return history.createHistoricActivityInstanceQuery().finishedAfter(from).list().stream()
                .filter(activity -> !activity.isCanceled())
                .flatMap(this::event);
    }

    private Stream<Happening> event(HistoricActivityInstance activity) {
        String kind =
                switch (activity.getActivityType()) {
                    case "intermediateTimer", "boundaryTimer", "startTimerEvent" -> "event";
                    case "noneEndEvent" -> isOfTheCase(activity) ? "end" : null;
                    default -> null;
                };
        boolean told = kind != null && activity.getActivityName() != null;
        return told
                ? Stream.of(new Happening(activity.getEndTime().toInstant(), kind, told(activity), "", null))
                : Stream.empty();
    }

    /** And not of a part of it. */
    private static boolean isOfTheCase(HistoricActivityInstance activity) {
        return activity.getProcessInstanceId().equals(activity.getParentActivityInstanceId());
    }

    private String told(HistoricActivityInstance activity) {
        return activity.getActivityName() + " (" + of(activity) + ")";
    }

    private String of(HistoricActivityInstance activity) {
        String about = cases.about(activity.getProcessInstanceId());
        String process = cases.process(activity.getProcessDefinitionId());
        return about.isEmpty() ? process : process + ": " + about;
    }

    private Stream<Happening> newTasks(Date from) {
        return history.createHistoricTaskInstanceQuery().startedAfter(from).list().stream()
                .map(task ->
                        new Happening(task.getStartTime().toInstant(), "task", task.getName(), persons.of(task), null));
    }

    private Stream<Happening> endedTasks(Date from) {
        return history.createHistoricTaskInstanceQuery().finishedAfter(from).list().stream()
                .map(task -> new Happening(
                        task.getEndTime().toInstant(),
                        isDone(task) ? "done" : "gone",
                        task.getName(),
                        persons.of(task),
                        null));
    }

    private static boolean isDone(HistoricTaskInstance task) {
        return COMPLETED.equals(task.getDeleteReason());
    }

    /** A mail's own date has whole seconds. */
    private Stream<Happening> mails(Instant from) {
        return mails.newestFirst("").stream()
                .filter(mail -> !mail.receivedAt().isBefore(from.truncatedTo(ChronoUnit.SECONDS)))
                .map(mail -> new Happening(
                        mail.receivedAt(), "mail", mail.subject(), name(mail), "/demo/brev/" + mail.number()));
    }

    private static String name(ReceivedMail mail) {
        return mail.to().replaceAll(" <.*", "");
    }
}

package se.namndbesok.notice;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets the sender go its rounds: every second, and at once when a transaction with a notice has been committed. Nothing goes
 * before the application is ready: until then the outbox keeps it.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Postman {

    private final Sender sender;
    private final MailSettings settings;
    private final TaskScheduler scheduler;
    private final ApplicationAvailability application;

    Postman(Sender sender, MailSettings settings, TaskScheduler scheduler, ApplicationAvailability application) {
        this.sender = sender;
        this.settings = settings;
        this.scheduler = scheduler;
        this.application = application;
    }

    @Scheduled(fixedDelayString = "${namndbesok.mail.poll:1s}")
    void goRound() {
        if (!settings.paused() && application.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
            sender.sendDue();
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void noticePosted(NoticePosted posted) {
        scheduler.schedule(this::goRound, scheduler.getClock().instant());
    }
}

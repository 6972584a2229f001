package se.namndbesok.notice;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
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
    private volatile boolean isReady;

    Postman(Sender sender, MailSettings settings, TaskScheduler scheduler) {
        this.sender = sender;
        this.settings = settings;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void applicationIsReady() {
        isReady = true;
    }

    @Scheduled(fixedDelayString = "${namndbesok.mail.poll:1s}")
    void goRound() {
        if (isReady && !settings.paused()) {
            sender.sendDue();
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void noticePosted(NoticePosted posted) {
        scheduler.schedule(this::goRound, scheduler.getClock().instant());
    }
}

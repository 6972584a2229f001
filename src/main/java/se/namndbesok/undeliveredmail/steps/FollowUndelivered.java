package se.namndbesok.undeliveredmail.steps;

import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.notice.MailQueue;
import se.namndbesok.notice.NoticeUndeliverable;
import se.namndbesok.notice.Recipient;

/** A mail that will never arrive becomes the secretary's task, one for each address (E23). */
@Component
class FollowUndelivered {

    private static final String PROCESS = "undelivered-mail";

    private final RuntimeService processes;
    private final HistoryService history;
    private final MailQueue mails;

    FollowUndelivered(RuntimeService processes, HistoryService history, MailQueue mails) {
        this.processes = processes;
        this.history = history;
        this.mails = mails;
    }

    /** A mail about such a task is not told of by another one. */
    @EventListener
    void on(NoticeUndeliverable mail) {
        theCase(mail)
                .filter(about -> !about.getProcessDefinitionKey().equals(PROCESS))
                .filter(about -> !isKnown(mail, about.getTenantId()))
                .ifPresent(about -> processes
                        .createProcessInstanceByKey(PROCESS)
                        .businessKey(mail.outboxId())
                        .setVariable(BoardTenants.BOARD.name(), about.getTenantId())
                        .execute());
    }

    private Optional<HistoricProcessInstance> theCase(NoticeUndeliverable mail) {
        HistoricProcessInstanceQuery all = history.createHistoricProcessInstanceQuery();
        return (mail.processInstanceId() == null
                        ? all.processInstanceBusinessKey(mail.subject())
                        : all.processInstanceId(mail.processInstanceId()))
                .list().stream().findFirst();
    }

    private boolean isKnown(NoticeUndeliverable mail, String board) {
        Optional<Recipient> recipient = mails.recipientOf(mail.outboxId());
        return processes.createProcessInstanceQuery().processDefinitionKey(PROCESS).tenantIdIn(board).list().stream()
                .anyMatch(open -> mails.recipientOf(open.getBusinessKey()).equals(recipient));
    }
}

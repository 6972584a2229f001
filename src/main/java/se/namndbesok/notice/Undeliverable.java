package se.namndbesok.notice;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives a mail up and tells the rest of the product, both or neither. */
@Component
class Undeliverable {

    private final OutboxRows rows;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    Undeliverable(OutboxRows rows, ApplicationEventPublisher events, TransactionOperations transactions) {
        this.rows = rows;
        this.events = events;
        this.transactions = transactions;
    }

    void giveUp(OutboxRow row, String error) {
        transactions.executeWithoutResult(status -> {
            if (rows.giveUp(row, error)) {
                events.publishEvent(new NoticeUndeliverable(row.id(), row.subject(), row.processInstanceId()));
            }
        });
    }
}

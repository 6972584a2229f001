package se.namndbesok.register;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.namndbesok.Texts;
import se.namndbesok.calendar.WorkingDays;

/**
 * Takes register files into the tables, all or nothing.
 *
 * <p>The files of one load are the whole register. What they describe is inserted or updated. A thing with an id (person,
 * unit, board, policy version, assignment, meeting, decision) that they no longer describe keeps its row, because a
 * running visit may point at it: it is found by its id but in no list. Seats, roles, managers and other facts without an
 * id are exactly what the files say. The same files again change nothing.
 */
@Component
public class RegisterImport {

    private final Texts texts;
    private final WorkingDays workingDays;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    RegisterImport(
            Texts texts,
            WorkingDays workingDays,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.workingDays = workingDays;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        // Its own transaction, so that "after the load" is after its commit whoever calls.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
    }

    /**
     * Loads the files and publishes {@link RegisterChanged} after the commit if a row has changed. Faulty files change
     * nothing: a {@link RegisterRefused} lists every fault in Swedish.
     */
    public synchronized ImportResult load(List<RegisterFile> files) {
        RegisterContent content = RegisterReader.read(files, Reading.begin(new Faults(texts), workingDays));
        ImportResult result = transaction.execute(status -> new RegisterWriter(jdbc).write(content));
        if (result.changedAnything()) {
            events.publishEvent(new RegisterChanged());
        }
        return result;
    }
}

package se.namndbesok.register;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Stockholm;
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

    private static final int ATTEMPTS = 5;

    private final Texts texts;
    private final WorkingDays workingDays;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    RegisterImport(
            Texts texts,
            WorkingDays workingDays,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.workingDays = workingDays;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // Its own transaction, so that "after the load" is after its commit whoever calls.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
    }

    /**
     * Loads the files and publishes {@link RegisterChanged} after the commit if a row has changed. Faulty files change
     * nothing: a {@link RegisterRefused} lists every fault in Swedish.
     */
    public ImportResult load(List<RegisterFile> files) {
        return load(files, RegisterOrigin.START);
    }

    /** As {@link #load(List)}, with who did it for the history. */
    public ImportResult load(List<RegisterFile> files, RegisterOrigin origin) {
        return load(files, origin, writer -> true);
    }

    /**
     * What loading the files would do, and what somebody who looks sees in the tables before and after it. Nothing is
     * changed: the load is done and taken back. Faulty files are a {@link RegisterRefused}.
     */
    public synchronized <S> DryRun<S> tryOut(List<RegisterFile> files, Supplier<S> look) {
        RegisterContent content = read(files, new RegisterFiles(jdbc).text());
        return transaction.execute(status -> {
            status.setRollbackOnly();
            S before = look.get();
            RegisterWriter writer = new RegisterWriter(jdbc);
            writer.write(content);
            OnceInATransaction.forgetAll();
            return new DryRun<>(words(writer), Fingerprint.of(writer.changes()), before, look.get());
        });
    }

    /** Loads the files if that still does what a dry run has shown; else a {@link RegisterMoved}, and nothing is changed. */
    public ImportResult loadAsShown(List<RegisterFile> files, RegisterOrigin origin, String fingerprint) {
        return load(files, origin, writer -> Fingerprint.of(writer.changes()).equals(fingerprint));
    }

    /**
     * Makes a change onto the files as they are now. What somebody else changes meanwhile is not undone: then the change
     * is made anew, onto the files as they are by then.
     */
    public ImportResult edit(UnaryOperator<List<RegisterFile>> change, RegisterOrigin origin) {
        RegisterFiles files = new RegisterFiles(jdbc);
        for (int attempt = 1; ; attempt++) {
            try {
                String shown = tryOut(change.apply(files.all()), () -> null).fingerprint();
                return loadAsShown(change.apply(files.all()), origin, shown);
            } catch (RegisterMoved somebodyWasFirst) {
                if (attempt == ATTEMPTS) {
                    throw somebodyWasFirst;
                }
            }
        }
    }

    private synchronized ImportResult load(
            List<RegisterFile> files, RegisterOrigin origin, Predicate<RegisterWriter> isAsShown) {
        RegisterContent content = read(files, null);
        RegisterWriter written = transaction.execute(status -> {
            RegisterWriter writer = new RegisterWriter(jdbc);
            writer.write(content);
            if (!isAsShown.test(writer)) {
                throw new RegisterMoved();
            }
            new RegisterFiles(jdbc).keep(files);
            new RegisterHistory(jdbc).add(origin, clock.instant(), words(writer));
            return writer;
        });
        if (written.result().changedAnything()) {
            events.publishEvent(new RegisterChanged(written.changes().stream().anyMatch(RowChange::renames)));
        }
        return written.result();
    }

    private RegisterContent read(List<RegisterFile> files, String said) {
        return RegisterReader.read(files, reading(said, this::standing));
    }

    private Set<Breach> standing() {
        return RegisterReader.breaches(new RegisterFiles(jdbc).all(), reading("", Set::of));
    }

    private Reading reading(String said, Supplier<Set<Breach>> standing) {
        Reading.Before before = new Reading.Before(said, PolicyAdoptions.all(jdbc), standing);
        return Reading.begin(new Faults(texts), workingDays, Stockholm.dateOf(clock.instant()), before);
    }

    private List<RegisterChange> words(RegisterWriter writer) {
        return writer.changes().isEmpty()
                ? List.of()
                : new ChangeWords(texts, new RegisterNames(jdbc)).of(writer.changes());
    }
}

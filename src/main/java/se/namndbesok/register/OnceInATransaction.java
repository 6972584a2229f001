package se.namndbesok.register;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what was read until the transaction ends: one step of a process asks for the same case, people and rules many
 * times. Nothing outlives the transaction, so nothing can be out of date in the next one; whoever changes in a transaction
 * what may have been read in it says so.
 */
public final class OnceInATransaction implements TransactionSynchronization {

    private static final Object KEY = OnceInATransaction.class;

    private final Map<String, Object> read = new HashMap<>();

    private OnceInATransaction() {}

    /** What the reading gives, read once in a transaction; without a transaction every time. */
    @SuppressWarnings("unchecked")
    public static <T> T read(String what, Supplier<T> reading) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return reading.get();
        }
        Map<String, Object> read = ofThisTransaction().read;
        T known = (T) read.get(what);
        if (known == null) {
            known = reading.get();
            read.put(what, known);
        }
        return known;
    }

    /** What was read has been changed: it is read anew. */
    public static void forget(String what) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofThisTransaction().read.remove(what);
        }
    }

    /** Everything may have been changed. */
    static void forgetAll() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            ofThisTransaction().read.clear();
        }
    }

    private static OnceInATransaction ofThisTransaction() {
        OnceInATransaction memory = (OnceInATransaction) TransactionSynchronizationManager.getResource(KEY);
        if (memory == null) {
            memory = new OnceInATransaction();
            TransactionSynchronizationManager.bindResource(KEY, memory);
            TransactionSynchronizationManager.registerSynchronization(memory);
        }
        return memory;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }
}

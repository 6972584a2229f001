package se.namndbesok.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets running cases follow a change from outside, each in a transaction of its own. Whoever hands in a task of the case
 * at the same moment wins, and the change finds the case as it is then.
 */
@Component
public class OneAtATime {

    private static final int ATTEMPTS = 5;

    private final TransactionTemplate own;

    OneAtATime(PlatformTransactionManager transactions) {
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Begins a case that is begun once, however many rounds are made at the same moment, on this node or on others: the
     * work first enters a row with the case's own key, and whoever comes second finds it there and leaves it.
     */
    public void begin(Runnable work) {
        try {
            take(work);
        } catch (DuplicateKeyException somebodyElseBeginsIt) {
            // It is under way.
        }
    }

    /** Does the work for one case; it must ask anew what the case is like each time it is tried. */
    public void take(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                own.executeWithoutResult(status -> work.run());
                return;
            } catch (OptimisticLockingException somebodyWasFirst) {
                if (attempt == ATTEMPTS) {
                    throw somebodyWasFirst;
                }
            }
        }
    }
}

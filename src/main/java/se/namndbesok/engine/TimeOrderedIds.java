package se.namndbesok.engine;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Short ids of the engine's rows, in the order in which they are made: a moment and chance, twenty signs in all. A row of the
 * engine has up to ten ids and as many indexes, so half as long ids are half as much to write at each commit; and what is
 * made together lies together in every index, where the engine's own UUIDs scatter it.
 */
@Component
class TimeOrderedIds extends AbstractProcessEnginePlugin implements IdGenerator {

    private static final int SIGNS = 10;
    private static final int BITS_OF_A_SIGN = 5;
    private static final int BITS_OF_THE_COUNTER = 5;

    private final Random chance = new SecureRandom();
    private final Clock clock;
    private long latest;

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdGenerator(this);
    }

    @Override
    public String getNextId() {
        StringBuilder id = new StringBuilder(2 * SIGNS);
        write(next(), id);
        write(chance.nextLong(), id);
        return id.toString();
    }

    /** Milliseconds and a counter within them; always more than before, also when the clock is moved back. */
    private synchronized long next() {
        latest = Math.max(clock.millis() << BITS_OF_THE_COUNTER, latest + 1);
        return latest;
    }

    private static void write(long number, StringBuilder id) {
        for (int sign = SIGNS - 1; sign >= 0; sign--) {
            id.append(Character.forDigit((int) (number >>> sign * BITS_OF_A_SIGN) & 31, 32));
        }
    }
}

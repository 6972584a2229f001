package se.namndbesok.web;

import java.security.SecureRandom;

/**
 * A fault that a person met: a number to read out on the telephone, and where in the program it happened. The messages
 * of exceptions are left out, for they can repeat what somebody wrote in a form.
 */
record Incident(String number, Throwable trace) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DEEPEST = 8;

    static Incident of(Throwable cause) {
        String number = "%04d-%04d".formatted(RANDOM.nextInt(10_000), RANDOM.nextInt(10_000));
        return new Incident(number, cause == null ? null : new Trace(cause, DEEPEST));
    }

    /** The type and the place of an exception and of its causes, without their messages. */
    private static final class Trace extends Throwable {

        private Trace(Throwable original, int deepest) {
            super(original.getClass().getName(), causeOf(original, deepest));
            setStackTrace(original.getStackTrace());
        }

        private static Throwable causeOf(Throwable original, int deepest) {
            return original.getCause() == null || deepest == 0 ? null : new Trace(original.getCause(), deepest - 1);
        }
    }
}

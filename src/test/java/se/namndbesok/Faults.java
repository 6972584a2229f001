package se.namndbesok;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Gathers every fault that a guard finds, so that one red test tells them all. */
final class Faults {

    private final List<String> faults = new ArrayList<>();

    void addUnless(boolean good, String fault) {
        if (!good) {
            faults.add(fault);
        }
    }

    void assertNone() {
        assertThat(faults).isEmpty();
    }
}

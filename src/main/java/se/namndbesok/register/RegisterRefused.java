package se.namndbesok.register;

import java.util.List;
import java.util.stream.Collectors;

/** The files have faults, and nothing was changed; the message is the whole Swedish list. */
public class RegisterRefused extends RuntimeException {

    private final transient List<Fault> faults;

    public RegisterRefused(String heading, List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n", heading + "\n", "")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, by file and line. */
    public List<Fault> faults() {
        return faults;
    }
}

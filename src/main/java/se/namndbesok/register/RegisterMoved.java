package se.namndbesok.register;

/** The load would no longer do what was shown: the register has changed since, and nothing was changed by this. */
public class RegisterMoved extends RuntimeException {

    RegisterMoved() {
        super("The register has changed since the load was tried out");
    }
}

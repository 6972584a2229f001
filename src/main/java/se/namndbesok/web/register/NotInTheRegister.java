package se.namndbesok.web.register;

/** The files do not have what is to be changed. */
final class NotInTheRegister extends RuntimeException {

    NotInTheRegister() {
        super("The register's files do not have what is to be changed");
    }
}

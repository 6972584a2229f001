package se.namndbesok.engine;

/** The application may not start, because nobody could administrate it. */
class NoAdministrator extends RuntimeException {

    /** Why the first administrator could not be made. */
    enum Reason {
        MISSING(
                "Det finns ingen administratör ännu, och NAMNDBESOK_ADMIN_PASSWORD är inte satt"
                        + " (no administrator exists yet and NAMNDBESOK_ADMIN_PASSWORD is not set).",
                "Sätt miljövariabeln NAMNDBESOK_ADMIN_PASSWORD till ett starkt lösenord och starta igen"
                        + " (set it to a strong password and start again)."),
        TOO_WEAK(
                "Lösenordet i NAMNDBESOK_ADMIN_PASSWORD är för svagt"
                        + " (the password in NAMNDBESOK_ADMIN_PASSWORD is too weak).",
                "Använd minst 10 tecken med stora och små bokstäver, siffror och specialtecken, utan användarnamnet"
                        + " (at least 10 characters: upper and lower case, a digit, a special sign, not the user id).");

        final String description;
        final String action;

        Reason(String description, String action) {
            this.description = description;
            this.action = action;
        }
    }

    private final Reason reason;

    NoAdministrator(Reason reason) {
        super(reason.description);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}

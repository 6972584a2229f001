package se.namndbesok.notice;

/**
 * Somebody a mail or a calendar entry is for: a person, or a function mailbox with the function's name.
 *
 * @param email null for who has none: the mail is given up at once, and the secretary sees it (E23)
 */
public record Recipient(String name, String email) {

    /** What tells recipients apart: the address, or the name of who has none. */
    public String key() {
        return hasAddress() ? email : name;
    }

    public boolean hasAddress() {
        return email != null && !email.isBlank();
    }

    /** The first word of the name, as in "Hej Anna!". */
    String firstName() {
        return PlainLine.of(name).split(" ", 2)[0];
    }
}

package se.namndbesok.notice;

/** Somebody a mail or a calendar entry is for: a person, or a function mailbox with the function's name. */
public record Recipient(String name, String email) {

    boolean hasAddress() {
        return email != null && !email.isBlank();
    }

    /** The first word of the name, as in "Hej Anna!". */
    String firstName() {
        return PlainLine.of(name).split(" ", 2)[0];
    }
}

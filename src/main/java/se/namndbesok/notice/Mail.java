package se.namndbesok.notice;

/** A finished letter: what is sent, and sent again unchanged if the first attempt fails. */
record Mail(Recipient to, String senderName, String subject, String text, String html, Invitation invitation) {

    /** A calendar file and the method it declares. */
    record Invitation(String ics, String method) {}
}

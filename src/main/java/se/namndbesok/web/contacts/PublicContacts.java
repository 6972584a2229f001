package se.namndbesok.web.contacts;

import java.util.List;

/**
 * What the public may know of a board's contact politicians (A-21, AC-60): names and municipal addresses, nothing else.
 *
 * @param mailbox the board's own, for whoever has none of the municipality's
 */
record PublicContacts(String boardId, String board, String mailbox, List<OfUnit> units) {

    /** @param manager whom to ask about one's own care; null when nobody is named */
    record OfUnit(String id, String name, Contact manager, List<Contact> politicians) {}

    /** What hangs at one unit's door: it says whose it is too. */
    record Notice(String municipality, String board, String mailbox, OfUnit unit) {}

    /** @param email null where the person has no address of the municipality's */
    record Contact(String name, String email) {}
}

package se.namndbesok.web.register;

/**
 * Something wrong with a form of the register, in Swedish.
 *
 * @param field null where it is about none of them
 */
record FormFault(RegisterField field, String text) {}

package se.namndbesok.register;

/**
 * Something wrong in a register file, in Swedish; the line counts from 1, and 0 means the file as a whole.
 *
 * @param key whose value it is about; null where it is about none
 */
public record Fault(String file, int line, String key, String message) {

    /** For whoever has no file before the eyes: without the key that a text about a value begins with. */
    public String plain() {
        String start = key + ": ";
        return message.startsWith(start) ? message.substring(start.length()) : message;
    }

    @Override
    public String toString() {
        return line > 0 ? file + ", rad " + line + ": " + message : file + ": " + message;
    }
}

package se.namndbesok.register;

import java.time.LocalDate;

/** From one day to another, both inclusive; a null end is open. */
record Span(LocalDate from, LocalDate to) {

    /** Reads both ends; an end before the start is a fault. */
    static Span read(YamlMap map, String fromKey, String toKey) {
        Scalar to = map.optional(toKey);
        return inOrder(map.optional(fromKey).day(), to.day(), to);
    }

    /** The same of a governing document, whose older versions may be of any time. */
    static Span ofDocument(YamlMap map, String fromKey, String toKey) {
        Scalar to = map.optional(toKey);
        return inOrder(map.optional(fromKey).date(), to.date(), to);
    }

    private static Span inOrder(LocalDate from, LocalDate to, Scalar written) {
        Span span = new Span(from, to);
        if (span.isBackwards()) {
            written.fault("order", "from", from, "to", to);
        }
        return span;
    }

    /** This span, with the other's ends where it has none. */
    Span or(Span other) {
        return new Span(from == null ? other.from : from, to == null ? other.to : to);
    }

    /** As in "2027-01-01 – 2030-12-31". */
    static String words(LocalDate from, LocalDate to) {
        return from + " – " + (to == null ? "" : to);
    }

    boolean overlaps(Span other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    boolean contains(LocalDate day) {
        return overlaps(new Span(day, day));
    }

    private boolean endsBefore(Span other) {
        return to != null && other.from != null && to.isBefore(other.from);
    }

    private boolean isBackwards() {
        return from != null && to != null && to.isBefore(from);
    }
}

package se.namndbesok.web.tasks;

import java.util.List;

/**
 * One part of a form's page: something to read, a question, or a group of either.
 *
 * @param kind as in the form's file; a date, a time or both stand for the form's datetime
 * @param key null for what is only read
 * @param labels what is asked; for a day with a time of day both labels
 * @param decides whether other questions depend on the answer
 * @param html what is read, with everything in it escaped
 * @param faults what is wrong with the answer
 */
record Item(
        String kind,
        String key,
        List<String> labels,
        String hint,
        boolean required,
        boolean decides,
        Given given,
        Limits limits,
        List<Choice> choices,
        String html,
        List<Item> items,
        List<String> faults) {

    /** @param earliest the first day to choose, as ISO text; null when any is */
    record Limits(int maxLength, String earliest) {

        /** Long answers get a tall field. */
        public boolean isLong() {
            return maxLength > 1000;
        }
    }

    record Choice(String label, String value, boolean isChosen) {}

    public String label() {
        return labels.isEmpty() ? "" : labels.get(0);
    }

    public String timeLabel() {
        return labels.size() > 1 ? labels.get(1) : label();
    }

    /** What describes the field to a screen reader: its hint and what is wrong; null when there is neither. */
    public String describedBy() {
        String ids = (hint.isEmpty() ? "" : "hint-" + key) + (faults.isEmpty() ? "" : " fault-" + key);
        return ids.isEmpty() ? null : ids.trim();
    }

    /**
     * Whether the server's answer to another question draws the chosen anew; what is typed stays as it is. A choice made while
     * the server answers asks it again, or it would be lost.
     */
    public boolean isDrawnAnew() {
        return !choices.isEmpty() || kind.equals("checkbox");
    }

    /** Whether an answer in it may bring other questions. */
    boolean asksOn() {
        return decides || items.stream().anyMatch(Item::asksOn);
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }
}

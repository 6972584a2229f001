package se.namndbesok.web.register;

import java.util.List;
import java.util.UUID;
import se.namndbesok.register.Board;

/**
 * A form of the register with what somebody has answered in it.
 *
 * @param thing the id of what it changes; null where it does not begin with a thing
 * @param fields those that it has, for that thing
 * @param mark of the one thing that it may add; the same however often it is written into the files
 */
record FilledForm(
        RegisterChangeForm form, Board board, String thing, List<RegisterField> fields, Answered answers, String mark) {

    private static final int SHORT = 8;

    static FilledForm of(
            RegisterChangeForm form, Board board, String thing, List<RegisterField> fields, Answered answers) {
        String mark = UUID.randomUUID().toString().substring(0, SHORT);
        return new FilledForm(form, board, thing, fields, answers, mark);
    }

    boolean has(RegisterField field) {
        return fields.contains(field);
    }

    /** The fields that do not say what they said when the page was opened. */
    List<RegisterField> touched() {
        return fields.stream().filter(answers::isTouched).toList();
    }

    FilledForm with(Answered others) {
        return new FilledForm(form, board, thing, fields, others, mark);
    }
}

package se.namndbesok.web.register;

import java.util.UUID;
import se.namndbesok.register.Board;

/**
 * A form of the register with what somebody has answered in it.
 *
 * @param mark of the one thing that it may add; the same however often it is written into the files
 */
record FilledForm(RegisterChangeForm form, Board board, Answered answers, String mark) {

    private static final int SHORT = 8;

    static FilledForm of(RegisterChangeForm form, Board board, Answered answers) {
        return new FilledForm(form, board, answers, UUID.randomUUID().toString().substring(0, SHORT));
    }
}

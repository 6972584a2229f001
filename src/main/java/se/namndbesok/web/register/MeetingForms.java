package se.namndbesok.web.register;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.MeetingKind;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.RegisterEdit;

/** Writes into the register's files that a meeting is added, moved or cancelled (E14, E15). */
@Component
class MeetingForms {

    private static final String SECTION = "meetings";
    private static final String MOVED = "moved";
    private static final int DATE = 10;

    private final Meetings meetings;

    MeetingForms(Meetings meetings) {
        this.meetings = meetings;
    }

    boolean add(Board board, Answered answers, RegisterEdit files) {
        MeetingKind kind = answers.one(RegisterField.MEETING_KIND)
                .filter(MeetingKind.PRESIDIUM.name()::equals)
                .map(MeetingKind::valueOf)
                .orElse(MeetingKind.BOARD);
        return files.addItem(
                SECTION, of(board), RegisterForms.list(kind), RegisterForms.text(answers, RegisterField.DATE));
    }

    /** A meeting keeps the date first planned in its list, so that what is on its way follows it. */
    boolean move(Board board, Answered answers, RegisterEdit files) {
        return chosen(board, answers)
                .map(meeting -> {
                    String planned = planned(meeting);
                    files.removeItem(SECTION, of(board), MOVED, planned);
                    String item = RegisterEdit.map(
                            Map.of("from", planned, "to", RegisterForms.text(answers, RegisterField.DATE)));
                    return files.addItem(SECTION, of(board), MOVED, item);
                })
                .orElse(false);
    }

    boolean cancel(Board board, Answered answers, RegisterEdit files) {
        return chosen(board, answers)
                .map(meeting -> {
                    files.removeItem(SECTION, of(board), MOVED, planned(meeting));
                    return files.removeItem(SECTION, of(board), RegisterForms.list(meeting.kind()), planned(meeting));
                })
                .orElse(false);
    }

    private Optional<Meeting> chosen(Board board, Answered answers) {
        return answers.one(RegisterField.MEETING).flatMap(id -> meetings.all(java.time.LocalDate.EPOCH).stream()
                .filter(meeting -> meeting.id().equals(id) && meeting.boardId().equals(board.id()))
                .findFirst());
    }

    private static String planned(Meeting meeting) {
        return meeting.id().substring(meeting.id().length() - DATE);
    }

    private static Map.Entry<String, String> of(Board board) {
        return Map.entry("board", board.id());
    }
}

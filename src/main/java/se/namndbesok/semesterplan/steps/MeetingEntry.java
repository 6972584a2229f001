package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.register.Fault;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.MeetingKind;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.RegisterFiles;
import se.namndbesok.register.RegisterImport;
import se.namndbesok.register.RegisterOrigin;
import se.namndbesok.register.RegisterRefused;

/** Enters meetings into the register's files, as its pages do. What is wrong with them its reader says; what is there stays. */
@Component
class MeetingEntry {

    private final RegisterFiles files;
    private final RegisterImport register;
    private final Meetings meetings;
    private final Texts texts;

    MeetingEntry(RegisterFiles files, RegisterImport register, Meetings meetings, Texts texts) {
        this.files = files;
        this.register = register;
        this.meetings = meetings;
        this.texts = texts;
    }

    /** Every fault, in Swedish; found by trying, and nothing is changed. */
    List<String> faults(String boardId, FirstMeetings dates) {
        RegisterEdit edit = new RegisterEdit(files.all());
        if (!write(boardId, dates, edit)) {
            return List.of(texts.get("err.noMeetingCalendar"));
        }
        try {
            register.tryOut(edit.files(), () -> null);
            return List.of();
        } catch (RegisterRefused refused) {
            return refused.faults().stream().map(Fault::plain).distinct().toList();
        }
    }

    /** Meetings that are in the register already, as on a retry, are not entered again. */
    void enter(String boardId, FirstMeetings dates, String person) {
        register.edit(
                now -> {
                    RegisterEdit edit = new RegisterEdit(now);
                    return write(boardId, dates, edit) ? edit.files() : now;
                },
                new RegisterOrigin(person, RegisterOrigin.Source.FORM));
    }

    private boolean write(String boardId, FirstMeetings dates, RegisterEdit edit) {
        return add(boardId, MeetingKind.PRESIDIUM, dates.presidium(), edit)
                && add(boardId, MeetingKind.BOARD, dates.board(), edit);
    }

    private boolean add(String boardId, MeetingKind kind, LocalDate date, RegisterEdit edit) {
        String list = kind == MeetingKind.PRESIDIUM ? "presidiumMeetings" : "boardMeetings";
        return date == null
                || meetings.all(date).stream().anyMatch(meeting -> is(meeting, boardId, kind, date))
                || edit.addItem("meetings", Map.entry("board", boardId), list, RegisterEdit.text(date.toString()));
    }

    private static boolean is(Meeting meeting, String boardId, MeetingKind kind, LocalDate date) {
        return meeting.boardId().equals(boardId)
                && meeting.kind() == kind
                && meeting.date().equals(date);
    }
}

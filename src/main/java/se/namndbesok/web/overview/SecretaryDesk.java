package se.namndbesok.web.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.TaskCard;
import se.namndbesok.engine.TaskDesk;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.MeetingKind;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;

/** What a board's secretary looks after: what is late with others, and the next meeting. */
@Component
class SecretaryDesk {

    private final TaskDesk tasks;
    private final People people;
    private final Boards boards;
    private final Meetings meetings;
    private final ReportRows reports;

    SecretaryDesk(TaskDesk tasks, People people, Boards boards, Meetings meetings, ReportRows reports) {
        this.tasks = tasks;
        this.people = people;
        this.boards = boards;
        this.meetings = meetings;
        this.reports = reports;
    }

    /** Somebody else's late task: only that it is late, and who has it. */
    record Late(String name, LocalDate due, String person) {}

    List<Late> late(String me, Collection<String> boardIds, LocalDate today) {
        List<TaskCard> late = tasks.lateOf(boardIds, today).stream()
                .filter(task -> task.assignee() != null && !task.isOf(me))
                .toList();
        if (late.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        return late.stream()
                .map(task -> new Late(task.name(), task.due(), names.getOrDefault(task.assignee(), task.assignee())))
                .toList();
    }

    /** One for each board that has a meeting to come. */
    List<NextMeeting> next(Collection<String> boardIds, LocalDate today) {
        List<Meeting> coming = meetings.all(today);
        return boards.all().stream()
                .filter(board -> boardIds.contains(board.id()))
                .flatMap(board -> next(board, coming))
                .toList();
    }

    private Stream<NextMeeting> next(Board board, List<Meeting> coming) {
        return coming.stream()
                .filter(it -> it.boardId().equals(board.id()) && it.kind() == MeetingKind.BOARD)
                .limit(1)
                .map(meeting -> new NextMeeting(board.name(), meeting, reports.onListOf(meeting.id())));
    }
}

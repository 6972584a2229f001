package se.namndbesok.web.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.RegisterChange;
import se.namndbesok.register.RegisterHistory.Entry;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;

/** Whose register somebody may see: a secretary the own boards', an administrator every board's; the rest is not there. */
@Component
class RegisterBoards {

    private final Boards boards;

    RegisterBoards(Boards boards) {
        this.boards = boards;
    }

    /** At least one; somebody who is secretary of no board is answered 404. */
    List<Board> of(Viewer me) {
        List<Board> mine = own(me);
        if (mine.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return mine;
    }

    /** Somebody who is neither secretary nor administrator is answered 404. */
    void mayChange(Viewer me) {
        if (!me.is(Part.ADMINISTRATOR, Part.SECRETARY)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Where one goes from a proposal: the first own board's register; before the first load there is none. */
    String home(Viewer me) {
        return own(me).stream()
                .findFirst()
                .map(board -> "/registret/" + board.id())
                .orElse("/register");
    }

    /** Where one goes from a proposal that is saved: to the board whose form it was. */
    String homeOf(ProposedLoad load, Viewer me) {
        TypedForm typed = load.wish().typed();
        return typed == null ? home(me) : typed.home();
    }

    private List<Board> own(Viewer me) {
        Set<String> own = me.boards(Part.SECRETARY);
        return boards.all().stream()
                .filter(board -> me.is(Part.ADMINISTRATOR) || own.contains(board.id()))
                .toList();
    }

    Board get(Viewer me, String boardId) {
        return of(me).stream()
                .filter(board -> board.id().equals(boardId))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What of a proposed load is not up to this person; an administrator may load everything. */
    List<RegisterChange> foreign(ProposedLoad load, Viewer me) {
        return me.is(Part.ADMINISTRATOR) ? List.of() : load.notUpTo(me.boards(Part.SECRETARY));
    }

    /** Of the changes those that this person may read: the own boards' and the municipality's. */
    List<Entry> readable(List<Entry> entries, Viewer me) {
        Set<String> own = own(me).stream().map(Board::id).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.change().boards().isEmpty()
                        || entry.change().boards().stream().anyMatch(own::contains))
                .toList();
    }

    /** Those whose documents the person may read. */
    List<Board> readable(Viewer me) {
        return boards.all().stream()
                .filter(board -> me.boards().contains(board.id()))
                .toList();
    }

    /** For what everybody of the board may read. */
    Board read(Viewer me, String boardId) {
        return boards.all().stream()
                .filter(board -> board.id().equals(boardId))
                .filter(board -> me.is(Part.ADMINISTRATOR) || me.boards().contains(boardId))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

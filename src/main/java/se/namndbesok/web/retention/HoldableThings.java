package se.namndbesok.web.retention;

import static se.namndbesok.web.frame.Part.RECORDS_OFFICER;
import static se.namndbesok.web.frame.Part.SECRETARY;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.document.Documents;
import se.namndbesok.register.Boards;
import se.namndbesok.retentionreview.Disposables;
import se.namndbesok.retentionreview.DisposalItem;
import se.namndbesok.web.frame.Viewer;

/** The things of a board that its secretary or its records officer may mark: its documents, and what may be disposed of. */
@Component
class HoldableThings {

    private final Documents documents;
    private final Disposables disposables;
    private final Boards boards;
    private final Texts texts;

    HoldableThings(Documents documents, Disposables disposables, Boards boards, Texts texts) {
        this.documents = documents;
        this.disposables = disposables;
        this.boards = boards;
        this.texts = texts;
    }

    /** One of them; the title is what the log calls it. */
    record Thing(String boardId, String title) {}

    /** Nothing to somebody who is not to mark it. */
    Optional<Thing> find(Viewer me, String item) {
        Set<String> mine = me.boards(SECRETARY, RECORDS_OFFICER);
        return documents
                .find(item)
                .map(it -> new Thing(it.boardId(), it.fileName()))
                .or(() -> mine.stream().flatMap(board -> listed(board, item)).findFirst())
                .filter(it -> mine.contains(it.boardId()));
    }

    private Stream<Thing> listed(String board, String item) {
        return disposables.of(board).stream().filter(it -> it.id().equals(item)).map(it -> new Thing(board, named(it)));
    }

    private String named(DisposalItem item) {
        return texts.get("retention.kind." + item.kind()) + ": " + item.title();
    }

    String board(String id) {
        return boards.get(id).name();
    }
}

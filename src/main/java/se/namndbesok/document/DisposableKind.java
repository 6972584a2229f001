package se.namndbesok.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Things that a board may decide to dispose of, each kind known to whoever keeps it. That there was such a thing stays
 * known, by the disposal record.
 */
public interface DisposableKind {

    /** Whether these are the things that the register's rule calls so. */
    boolean isCalled(String kind);

    /** The board's things of that kind from before that day that are not disposed of, oldest first; changes nothing. */
    List<Disposable> from(String boardId, String kind, LocalDate before);

    /** Takes it away for good, if it is one of these. */
    void dispose(String id);
}

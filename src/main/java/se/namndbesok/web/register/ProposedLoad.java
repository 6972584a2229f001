package se.namndbesok.web.register;

import java.util.List;
import java.util.Set;
import se.namndbesok.register.RegisterChange;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterOrigin.Source;

/**
 * A load that was shown and waits to be saved; kept in the session of whoever proposed it.
 *
 * @param fingerprint of what it would do
 * @param effects what it would do to running visits, in sentences
 */
record ProposedLoad(
        String id,
        List<RegisterFile> files,
        Source source,
        String fingerprint,
        List<RegisterChange> changes,
        List<String> effects) {

    /** Its changes that those boards' secretaries may not make. */
    List<RegisterChange> notUpTo(Set<String> boards) {
        return changes.stream().filter(change -> !change.isUpTo(boards)).toList();
    }
}

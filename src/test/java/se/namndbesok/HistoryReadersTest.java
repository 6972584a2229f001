package se.namndbesok;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The engine's history is technical and is cleaned: what shows a finished case reads our own tables. PageAccessTest opens
 * every page on things that no engine has ever known; HistoryCleanupTest cleans a whole visit's for good.
 */
class HistoryReadersTest {

    /**
     * Whether a task was one's own and is done, which is no longer told when the history is gone; and whose a mail was,
     * as long as it is under way.
     */
    private static final List<String> READERS = List.of("TaskDesk.java", "FollowUndelivered.java");

    @Test
    @DisplayName("Nothing but these reads the engine's history, beside what the demonstration plays with")
    void readers() {
        assertThat(Models.files(Path.of("src/main/java/se/namndbesok"), ".java").stream()
                        .filter(file -> !file.toString().contains("/engine/play/"))
                        .filter(file -> isReader(Models.text(file)))
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(READERS);
    }

    private static boolean isReader(String java) {
        return java.contains("createHistoric") || java.toLowerCase(Locale.ROOT).contains("act_hi_");
    }
}

package se.namndbesok.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.document.BlankForm;
import se.namndbesok.document.PdfRenderer;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;

/** The empty report forms of the policies in force (B-20, AC-33), each printed once and then kept in memory. */
@Component
class BlankForms {

    private final Boards boards;
    private final Policies policies;
    private final PdfRenderer pdf;
    private final Texts texts;
    private final Clock clock;
    private final Map<BlankForm, byte[]> printed = new ConcurrentHashMap<>();

    BlankForms(Boards boards, Policies policies, PdfRenderer pdf, Texts texts, Clock clock) {
        this.boards = boards;
        this.policies = policies;
        this.pdf = pdf;
        this.texts = texts;
        this.clock = clock;
    }

    /** A board's form under a policy; the link is stable, and names the board only where several share the policy. */
    record Blank(String policyKey, String boardId, BlankForm form, String link) {}

    /** Every board's forms, by board. */
    List<Blank> all() {
        return boards.all().stream()
                .flatMap(board -> board.policyKeys().stream().flatMap(key -> of(board, key).stream()))
                .toList();
    }

    /** The form under that policy, of that board or, if null, of the first one that has the policy. */
    Optional<Blank> find(String policyKey, String boardId) {
        return all().stream()
                .filter(blank -> blank.policyKey().equals(policyKey))
                .filter(blank -> boardId == null || blank.boardId().equals(boardId))
                .findFirst();
    }

    /** A form that has changed with the register is another form, and is printed anew. */
    byte[] print(BlankForm form) {
        return printed.computeIfAbsent(form, pdf::blankForm);
    }

    /** Nothing for a policy without visit reports, or that nobody has adopted yet. */
    private Optional<Blank> of(Board board, String key) {
        return inForce(key).map(policy -> {
            String template = policy.visits().report().template();
            String title = texts.get("report.title." + template, "board", board.name());
            String municipality = boards.municipality().name();
            return new Blank(
                    key, board.id(), new BlankForm(template, municipality, board.name(), title), link(board, key));
        });
    }

    private Optional<Policy> inForce(String key) {
        return policies.inForce(LocalDate.now(clock)).stream()
                .filter(policy -> policy.key().equals(key) && policy.visits() != null)
                .findFirst();
    }

    private String link(Board board, String key) {
        boolean isShared = boards.all().stream()
                        .filter(other -> other.policyKeys().contains(key))
                        .count()
                > 1;
        return "/blankett/" + key + (isShared ? "?namnd=" + board.id() : "");
    }
}

package se.namndbesok.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.Texts;
import se.namndbesok.compensation.ClaimState;
import se.namndbesok.compensation.ClaimView;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.compensation.PayFile;
import se.namndbesok.register.Boards;
import se.namndbesok.register.People;
import se.namndbesok.register.Role;

/**
 * A claim to its politician and those who attest it, and the file for the pay system to the board's secretary (domain.md
 * 5.5). To everybody else there is nothing.
 */
@Controller
@RequestMapping("/ersattning/{id}")
class ClaimPages {

    private static final Set<ClaimState> UNCOUNTED = EnumSet.of(ClaimState.DRAFT, ClaimState.NONE, ClaimState.LAPSED);

    private final CompensationClaims claims;
    private final ClaimView view;
    private final PayFile payFile;
    private final People people;
    private final Boards boards;
    private final Texts texts;
    private final Clock clock;

    ClaimPages(
            CompensationClaims claims,
            ClaimView view,
            PayFile payFile,
            People people,
            Boards boards,
            Texts texts,
            Clock clock) {
        this.claims = claims;
        this.view = view;
        this.payFile = payFile;
        this.people = people;
        this.boards = boards;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String id, Principal person, Model model) {
        CompensationClaim claim = claims.find(id)
                .filter(it -> isOwn(person, it) || isSecretary(person, it))
                .orElseThrow(ClaimPages::notThere);
        model.addAttribute("state", texts.get("compensation.state." + claim.state()));
        model.addAttribute("facts", view.facts(claim));
        model.addAttribute("copy", view.copy(claim));
        model.addAttribute("isCounted", isCounted(claim));
        model.addAttribute("attest", claim.attest());
        return "ersattning";
    }

    /** Whether the hours stand; before the claim is made nothing is counted. */
    private static boolean isCounted(CompensationClaim claim) {
        return !UNCOUNTED.contains(claim.state());
    }

    /** All that is granted on the board and not handed over yet; of what is handed over, just what went with it. */
    @GetMapping("/lonefil.csv")
    ResponseEntity<byte[]> file(@PathVariable String id, Principal person) {
        CompensationClaim claim =
                claims.find(id).filter(it -> isSecretary(person, it)).orElseThrow(ClaimPages::notThere);
        List<CompensationClaim> included =
                switch (claim.state()) {
                    case GRANTED -> claims.of(claim.boardId(), ClaimState.GRANTED);
                    case EXPORTED -> claims.exported(claim.exportId());
                    default -> throw notThere();
                };
        return csv(claim, payFile.of(included));
    }

    private ResponseEntity<byte[]> csv(CompensationClaim claim, byte[] bytes) {
        String board = boards.get(claim.boardId()).name();
        String name = texts.get("page.claim.file.name", "board", board, "date", today()) + ".csv";
        return DocumentPages.attached(name, new MediaType("text", "csv", UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(bytes);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean isOwn(Principal person, CompensationClaim claim) {
        return claim.personId().equals(person.getName());
    }

    private boolean isSecretary(Principal person, CompensationClaim claim) {
        return people.holders(claim.boardId(), Role.BOARD_SECRETARY, today()).stream()
                .anyMatch(holder -> holder.id().equals(person.getName()));
    }
}

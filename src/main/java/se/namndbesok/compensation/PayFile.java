package se.namndbesok.compensation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.compensation.CompensationClaim.Engagement;
import se.namndbesok.document.Csv;
import se.namndbesok.register.Boards;
import se.namndbesok.register.People;

/** Granted claims as a file for the pay system: times and hours, never an amount of money. */
@Component
public class PayFile {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final ClaimView view;
    private final People people;
    private final Boards boards;
    private final Texts texts;

    PayFile(ClaimView view, People people, Boards boards, Texts texts) {
        this.view = view;
        this.people = people;
        this.boards = boards;
        this.texts = texts;
    }

    public byte[] of(List<CompensationClaim> claims) {
        List<String> head = List.of(texts.get("page.claim.csv").split(";"));
        return Csv.of(head, claims.stream().map(this::row).toList());
    }

    private List<String> row(CompensationClaim claim) {
        Engagement engagement = claim.engagement();
        return List.of(
                view.politician(claim),
                boards.get(claim.boardId()).name(),
                view.unit(claim),
                engagement.start().toLocalDate().toString(),
                engagement.start().toLocalTime().toString(),
                engagement.end().toLocalTime().toString(),
                Integer.toString(engagement.travelMinutes()),
                engagement.place(),
                Integer.toString(claim.ordinal()),
                hours(claim.compensable().counted()),
                view.basis(claim.compensable()),
                view.decision(claim),
                people.get(claim.attest().endorsedBy()).name(),
                people.get(claim.attest().grantedBy()).name());
    }

    /** With a decimal comma: "2,50". */
    private static String hours(Duration time) {
        return BigDecimal.valueOf(time.toMinutes())
                .divide(HOUR, 2, RoundingMode.HALF_UP)
                .toString()
                .replace('.', ',');
    }
}

package se.namndbesok.qualitydigest.steps;

import static se.namndbesok.qualitydigest.QualityDigestVariables.DIGEST_DAY_REACHED_AT;

import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Semester;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.engine.OneAtATime;
import se.namndbesok.qualitydigest.DigestDays;
import se.namndbesok.qualitydigest.DigestPolicies;
import se.namndbesok.qualitydigest.QualityDigests;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.RegisterChanged;

/** Starts the digest of each half-year once, for each board with a policy that wants it. */
@Component
class FollowHalfYears {

    private static final String PROCESS = "quality-digest";

    private final Boards boards;
    private final DigestPolicies policies;
    private final QualityDigests digests;
    private final DigestDays days;
    private final RuntimeService processes;
    private final OneAtATime turns;

    FollowHalfYears(
            Boards boards,
            DigestPolicies policies,
            QualityDigests digests,
            DigestDays days,
            RuntimeService processes,
            OneAtATime turns) {
        this.boards = boards;
        this.policies = policies;
        this.digests = digests;
        this.days = days;
        this.processes = processes;
        this.turns = turns;
    }

    /** Each morning too: a half-year begins on a day, without a new register. */
    @EventListener(RegisterChanged.class)
    @Scheduled(cron = "0 10 6 * * *", zone = "Europe/Stockholm")
    public void follow() {
        boards.all().stream()
                .filter(board -> policies.wantsDigest(board, days.today()))
                .forEach(board -> open().forEach(halfYear -> turns.begin(() -> start(board, halfYear))));
    }

    /** The half-year that runs, and the last one as long as its day has not been. */
    private Stream<Semester> open() {
        Semester running = Semester.of(days.today());
        Semester last = Semester.of(running.firstDay().minusDays(1));
        return Stream.of(last, running)
                .filter(halfYear -> !days.of(halfYear).toLocalDate().isBefore(days.today()));
    }

    private void start(Board board, Semester halfYear) {
        String id = "digest-" + board.id() + "-" + halfYear.id();
        if (digests.find(id).isPresent()) {
            return;
        }
        digests.plan(id, board.id(), halfYear.firstDay(), halfYear.lastDay());
        processes
                .createProcessInstanceByKey(PROCESS)
                .businessKey(id)
                .setVariables(Variables.putValue(BoardTenants.BOARD.name(), board.id())
                        .putValue(DIGEST_DAY_REACHED_AT.name(), DIGEST_DAY_REACHED_AT.encode(days.of(halfYear))))
                .execute();
    }
}

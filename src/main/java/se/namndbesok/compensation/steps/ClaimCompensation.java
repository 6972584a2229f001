package se.namndbesok.compensation.steps;

import static se.namndbesok.compensation.CompensationVariables.IS_CLAIMED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.compensation.ClaimPeriods;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.compensation.CompensationClaim.Engagement;
import se.namndbesok.compensation.LateClaims;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.LastDays;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/** The politician claims compensation for a visit, or wants none: actual times, the way there and back, place (A-29, F2). */
@Component
class ClaimCompensation extends ClaimTask<Optional<Engagement>> {

    private final Basis basis;
    private final ClaimPeriods periods;
    private final LateClaims late;
    private final LastDays lastDays;
    private final Texts texts;

    ClaimCompensation(ClaimDesk desk, Basis basis, LastDays lastDays, Texts texts) {
        super(desk);
        this.lastDays = lastDays;
        this.basis = basis;
        this.periods = desk.periods();
        this.late = desk.late();
        this.texts = texts;
    }

    @Override
    protected void show(Work work, FormData form) {
        CompensationClaim claim = claim(work);
        Map<String, String> facts = view.facts(claim);
        form.put("unit", facts.get("unit"));
        form.put("day", facts.get("day"));
        form.put("assignmentDecision", facts.get("assignmentDecision"));
        form.put("expected", basis.expected(claim));
        form.put("lastDay", isLate(claim) ? "" : lastDay(claim));
        form.put("isLate", isLate(claim));
        form.put("returned", returned(claim));
        form.put("remark", Optional.ofNullable(claim.attest().remark()).orElse(""));
        form.put("start", claim.engagement().start().toLocalTime().toString());
        form.put("end", claim.engagement().end().toLocalTime().toString());
        form.put("travelMinutes", claim.engagement().travelMinutes());
        form.put("place", claim.engagement().place());
    }

    /** Whether the secretary has let it be made after its last day. */
    private boolean isLate(CompensationClaim claim) {
        return late.find(claim.id()).isPresent();
    }

    private String lastDay(CompensationClaim claim) {
        return periods.lastDay(claim).map(SwedishDates::day).orElse("");
    }

    private String returned(CompensationClaim claim) {
        String reason = claim.attest().refusal();
        return reason == null ? "" : texts.get("refusal." + reason);
    }

    /** Nothing if none is wanted; of the times that are missing the form's own rules have told. */
    @Override
    protected Optional<Engagement> read(Work work, FormData form, Problems problems) {
        if (!form.textOrEmpty("decision").equals("CLAIM")) {
            return Optional.empty();
        }
        CompensationClaim claim = claim(work);
        boolean isOver = periods.isOver(claim) && !isLate(claim);
        problems.at("decision").addIf(isOver, "err.claimTooLate", "day", lastDay(claim));
        LocalDate day = claim.engagement().start().toLocalDate();
        LocalTime start = time("start", "Besöket började", form, problems);
        LocalTime end = time("end", "Besöket slutade", form, problems);
        boolean both = form.time("start").isPresent() && form.time("end").isPresent();
        problems.at("end").addIf(both && !end.isAfter(start), "err.time");
        problems.addIf(form.text("place").isEmpty(), "err.required", "field", "Plats");
        int travel = form.number("travelMinutes").orElse(0);
        return Optional.of(new Engagement(day.atTime(start), day.atTime(end), travel, form.textOrEmpty("place")));
    }

    private static LocalTime time(String key, String label, FormData form, Problems problems) {
        problems.addIf(form.time(key).isEmpty(), "err.required", "field", label);
        return form.time(key).orElse(LocalTime.MIDNIGHT);
    }

    @Override
    protected void accept(Work work, Optional<Engagement> engagement) {
        work.set(IS_CLAIMED, engagement.isPresent());
        engagement.ifPresentOrElse(it -> basis.claim(claim(work), it), () -> claims.decline(work.id()));
    }

    @Override
    protected LocalDate event(Work work) {
        return claim(work).engagement().start().toLocalDate();
    }

    /** Before the pay period closes, unless it has been returned or may be late. */
    @Override
    protected LocalDate due(Work work) {
        CompensationClaim claim = claim(work);
        LocalDate usual = lastDays.of(work, "claimCompensation", event(work));
        boolean isExcepted = claim.attest().refusal() != null || isLate(claim);
        return isExcepted
                ? usual
                : periods.lastDay(claim).filter(usual::isAfter).orElse(usual);
    }
}

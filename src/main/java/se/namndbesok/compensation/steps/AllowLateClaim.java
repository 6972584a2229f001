package se.namndbesok.compensation.steps;

import static se.namndbesok.compensation.CompensationVariables.IS_LATE_CLAIM_ALLOWED;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.compensation.ClaimPeriods;
import se.namndbesok.compensation.LateClaims;
import se.namndbesok.compensation.LateClaims.Late;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/** Nobody has claimed in time: the secretary lets the politician claim after all, with a reason from the list, or leaves it (F5). */
@Component
class AllowLateClaim extends ClaimTask<Optional<Late>> {

    private final ClaimPeriods periods;
    private final LateClaims lateClaims;

    AllowLateClaim(ClaimDesk desk) {
        super(desk);
        this.periods = desk.periods();
        this.lateClaims = desk.late();
    }

    @Override
    protected void show(Work work, FormData form) {
        form.put("politician", view.politician(claim(work)));
        form.put("unit", view.unit(claim(work)));
        form.put("day", SwedishDates.day(day(work)));
        form.put("lastDay", periods.lastDay(claim(work)).map(SwedishDates::day).orElse(""));
    }

    private LocalDate day(Work work) {
        return claim(work).engagement().start().toLocalDate();
    }

    @Override
    protected Optional<Late> read(Work work, FormData form, Problems problems) {
        if (!form.textOrEmpty("decision").equals("ALLOW")) {
            return Optional.empty();
        }
        problems.at("decision").addIf(claim(work).personId().equals(work.person()), "err.samePerson");
        String reason = form.textOrEmpty("reason");
        problems.addIf(reason.isEmpty(), "err.required", "field", "Anledning");
        return Optional.of(new Late(reason, work.person()));
    }

    @Override
    protected void accept(Work work, Optional<Late> late) {
        work.set(IS_LATE_CLAIM_ALLOWED, late.isPresent());
        late.ifPresent(allowed -> lateClaims.allow(work.id(), allowed));
    }
}

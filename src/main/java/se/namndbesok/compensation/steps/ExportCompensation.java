package se.namndbesok.compensation.steps;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.compensation.ClaimState;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.engine.ByTheSystem;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/** The secretary hands the granted claims over to the pay system, all of the board's at once or some of them (F1, F6). */
@Component
class ExportCompensation extends ClaimTask<List<String>> {

    private final RuntimeService processes;

    ExportCompensation(ClaimDesk desk, @Lazy RuntimeService processes) {
        super(desk);
        this.processes = processes;
    }

    @Override
    protected void show(Work work, FormData form) {
        List<CompensationClaim> granted = granted(work);
        form.put("file", Links.payFile(work.id()));
        form.put("claims", granted.stream().map(this::option).toList());
        form.put("included", granted.stream().map(CompensationClaim::id).toList());
        form.put("texts", granted.stream().map(view::copy).toList());
    }

    private List<CompensationClaim> granted(Work work) {
        return claims.of(work.board(), ClaimState.GRANTED);
    }

    private Option option(CompensationClaim claim) {
        String day = SwedishDates.day(claim.engagement().start().toLocalDate());
        return new Option(String.join(", ", view.politician(claim), view.unit(claim), day), claim.id());
    }

    @Override
    protected List<String> read(Work work, FormData form, Problems problems) {
        List<String> chosen = form.choices("included");
        List<String> granted = granted(work).stream().map(CompensationClaim::id).toList();
        problems.addIf(!granted.containsAll(chosen), "err.choice", "field", "Överförda underlag");
        problems.at("included").addIf(!chosen.contains(work.id()), "err.exportOwn");
        return chosen;
    }

    /** The others' tasks are done with this one. */
    @Override
    protected void accept(Work work, List<String> chosen) {
        chosen.forEach(id -> claims.export(id, work.id()));
        List<String> others =
                chosen.stream().filter(id -> !id.equals(work.id())).toList();
        ByTheSystem.run(() -> others.forEach(this::tell));
    }

    private void tell(String claim) {
        processes
                .createMessageCorrelation("compensation.exported")
                .processInstanceBusinessKey(claim)
                .correlate();
    }
}

package se.namndbesok.contactvisit.steps;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.Proposal;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.Problems;

/** The questions with which either side answers proposed times: one of them, other times, or neither. */
@Component
class TimeForm {

    private final VisitTexts texts;
    private final Clock clock;

    TimeForm(VisitTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What a side may answer.
     *
     * @param others the answers beside the proposed times: codes of answer.* in messages_sv.properties
     */
    record Choices(Proposal proposal, List<String> others) {}

    /** Shows the times to choose among, then the other answers. */
    void show(Choices choices, FormData form) {
        List<Option> answers =
                new ArrayList<>(VisitTexts.times(choices.proposal().times()));
        answers.addAll(texts.options("answer", choices.others()));
        form.put("answers", answers);
    }

    TimeAnswer read(Choices choices, FormData form, Problems problems) {
        String choice = form.textOrEmpty("answer");
        LocalDateTime accepted = choices.proposal().times().stream()
                .filter(time -> time.toString().equals(choice))
                .findFirst()
                .orElse(null);
        boolean known = accepted != null || choices.others().contains(choice);
        problems.at("answer").addIf(!known && !choice.isEmpty(), "err.choice", "field", "Ditt svar");
        LocalDateTime now = LocalDateTime.now(clock);
        if (accepted != null) {
            ProposedTimes.check(accepted, now, problems.at("answer"));
        }
        List<LocalDateTime> others = choice.equals("PROPOSE") ? ProposedTimes.read(form, now, problems) : List.of();
        return new TimeAnswer(
                choice,
                accepted,
                others,
                form.text("reason").orElse(null),
                form.text("remark").orElse(null));
    }
}

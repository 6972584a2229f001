package se.namndbesok.contactvisit.steps;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;

/** The question what is to be changed of a booked visit; the choices are codes of change.* in messages_sv.properties. */
@Component
class ChangeForm {

    private final VisitTexts texts;
    private final Clock clock;

    ChangeForm(VisitTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    void show(List<String> choices, FormData form) {
        form.put("changes", texts.options("change", choices));
    }

    VisitChange read(List<String> choices, FormData form, Problems problems) {
        String choice = form.textOrEmpty("change");
        problems.at("change")
                .addIf(!choice.isEmpty() && !choices.contains(choice), "err.choice", "field", "Vad vill du ändra?");
        List<LocalDateTime> times =
                choice.equals("MOVE") ? ProposedTimes.read(form, LocalDateTime.now(clock), problems) : List.of();
        return new VisitChange(
                choice,
                times,
                form.text("reason").orElse(null),
                form.text("remark").orElse(null),
                form.text("successor").orElse(null));
    }
}

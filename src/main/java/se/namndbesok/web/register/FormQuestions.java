package se.namndbesok.web.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a form of the register asks, with what was answered and what is wrong with it. */
@Component
class FormQuestions {

    private final RegisterChoices choices;
    private final Words words;

    FormQuestions(RegisterChoices choices, Words words) {
        this.choices = choices;
        this.words = words;
    }

    /** What the form is for; blank where its name says it. */
    String about(RegisterChangeForm form) {
        return words.about(form);
    }

    List<FormQuestion> of(FilledForm filled, List<FormFault> faults) {
        return filled.fields().stream()
                .map(field -> question(field, filled, faults))
                .toList();
    }

    private FormQuestion question(RegisterField field, FilledForm filled, List<FormFault> faults) {
        List<String> given = filled.answers().several(field);
        return new FormQuestion(
                field.name(),
                field.input(),
                words.label(field),
                words.hint(filled.form(), field),
                filled.form().asksFor(field),
                given.isEmpty() ? "" : given.get(0),
                filled.answers().seen(field),
                choices(field, filled),
                faults.stream()
                        .filter(fault -> fault.field() == field)
                        .map(FormFault::text)
                        .toList());
    }

    /** What a thing says already is among them, whatever it is. */
    private List<FormQuestion.Choice> choices(RegisterField field, FilledForm filled) {
        Map<String, String> all = new LinkedHashMap<>(choices.of(field, filled.board()));
        if (field.isChosen()) {
            filled.answers().seen(field).forEach(said -> all.computeIfAbsent(said, it -> choices.textOf(field, it)));
        }
        List<String> given = filled.answers().several(field);
        return all.entrySet().stream()
                .map(choice ->
                        new FormQuestion.Choice(choice.getKey(), choice.getValue(), given.contains(choice.getKey())))
                .toList();
    }
}

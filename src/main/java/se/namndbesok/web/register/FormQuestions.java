package se.namndbesok.web.register;

import java.util.List;
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
        return filled.form().fields().stream()
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
                choices.of(field, filled.board()).entrySet().stream()
                        .map(choice -> new FormQuestion.Choice(
                                choice.getKey(), choice.getValue(), given.contains(choice.getKey())))
                        .toList(),
                faults.stream()
                        .filter(fault -> fault.field() == field)
                        .map(FormFault::text)
                        .toList());
    }
}

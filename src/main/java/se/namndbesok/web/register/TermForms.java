package se.namndbesok.web.register;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.namndbesok.register.TermOfOffice;
import se.namndbesok.register.TermsOfOffice;

/** What the form of a new term of office begins with: four years from the day after the one that runs. */
@Component
class TermForms {

    private static final int YEARS = 4;

    private final TermsOfOffice terms;

    TermForms(TermsOfOffice terms) {
        this.terms = terms;
    }

    /** Nothing for any other form. */
    MultiValueMap<String, String> start(RegisterChangeForm form) {
        MultiValueMap<String, String> start = new LinkedMultiValueMap<>();
        if (form == RegisterChangeForm.NEW_TERM) {
            terms.newest().map(TermOfOffice::to).ifPresent(last -> {
                start.add(RegisterField.FROM.name(), last.plusDays(1).toString());
                start.add(RegisterField.TO.name(), last.plusYears(YEARS).toString());
            });
        }
        return start;
    }
}

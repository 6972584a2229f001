package se.namndbesok.policyreview.steps;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.register.Decision;
import se.namndbesok.register.PolicyAdoptions.Recorded;
import se.namndbesok.register.PolicyHeader;
import se.namndbesok.register.PolicyHeader.Adoption;

/** A decision on a proposal as the secretary has typed it: of a routine the day may be unknown (C-04, AC-06). */
final class TypedAdoption {

    private TypedAdoption() {}

    static Recorded read(String proposal, String board, FormData form, LocalDate today, Problems problems) {
        String adopter = form.textOrEmpty("adopter");
        boolean byBoard = board.equals(adopter);
        String decidedOn = form.textOrEmpty("decidedOn");
        String paragraph = form.text("paragraph").orElse(null);
        LocalDate decided = firstDay(decidedOn);
        LocalDate validFrom = form.day("validFrom").orElse(null);
        problems.at("decidedOn")
                .addIf(decided == null || byBoard && decidedOn.length() < "2019-09-24".length(), "err.decidedOn");
        problems.at("decidedOn").addIf(decided != null && decided.isAfter(today), "err.notYet");
        problems.at("paragraph")
                .addIf(byBoard && (paragraph == null || !Decision.isParagraph(paragraph)), "err.paragraph");
        problems.at("validFrom").addIf(validFrom == null, "err.validFrom");
        problems.at("validFrom")
                .addIf(
                        validFrom != null && decided != null && !PolicyHeader.mayBegin(validFrom, decided, today),
                        "err.validFromWhen");
        return new Recorded(proposal, new Adoption(adopter, decidedOn, byBoard ? paragraph : null), validFrom);
    }

    /** Of "2027-01-27" the day, of "2019-09" the first of the month; null for anything else. */
    private static LocalDate firstDay(String typed) {
        try {
            return typed.length() == "2019-09".length() ? YearMonth.parse(typed).atDay(1) : LocalDate.parse(typed);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}

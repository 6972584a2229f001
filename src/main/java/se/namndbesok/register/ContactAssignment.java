package se.namndbesok.register;

import java.time.LocalDate;
import java.util.List;

/**
 * That the board has appointed contact politicians for a unit (A-19, B-03).
 *
 * @param politicianIds in the file's order
 * @param leadId the one who books (B-17), one of the politicians
 * @param to the last day, at the latest that of the term of office in which it began; null is open
 * @param decision the board's decision; no assignment exists without one (AC-01)
 */
public record ContactAssignment(
        String id,
        String policyKey,
        String unitId,
        String boardId,
        List<String> politicianIds,
        String leadId,
        LocalDate from,
        LocalDate to,
        Decision decision) {

    Span span() {
        return new Span(from, to);
    }
}

package se.namndbesok.register;

import java.time.LocalDate;

/**
 * The figures of one assignment in one calendar year (A-28, B-18), for the yearly report: numbers only.
 *
 * @param expected the least number of visits under the policy
 * @param held by the visits' dates
 * @param missed how many of the expected were not made; none for an assignment that ended within the year
 */
public record VisitYear(
        String assignmentId,
        int year,
        String boardId,
        String unitId,
        String policyId,
        int expected,
        int held,
        int missed,
        LocalDate closedOn) {}

package se.namndbesok.contactvisit;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a politician asks the unit for.
 *
 * @param times one to three proposed starts
 * @param minutes expected length
 */
public record VisitRequest(
        String assignmentId,
        List<LocalDateTime> times,
        int minutes,
        List<String> attendees,
        String adaptation,
        String message) {}

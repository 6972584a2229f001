package se.namndbesok.web.overview;

import java.time.LocalDateTime;

/**
 * A contact visit as a list shows it.
 *
 * @param people the politicians who come
 * @param start null until a time stands
 */
record VisitRow(
        String id,
        String unitId,
        String unitName,
        String people,
        String state,
        LocalDateTime start,
        LocalDateTime end) {

    public boolean isBooked() {
        return start != null && !state.equals("REQUESTED");
    }
}

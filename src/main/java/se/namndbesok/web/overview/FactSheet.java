package se.namndbesok.web.overview;

/**
 * What a visitor should know of a unit beforehand.
 *
 * @param department null where the board has none
 * @param users null when not stated
 * @param provider null when the municipality runs the unit itself
 * @param managers null when nobody is
 * @param politicians null when nobody is appointed
 */
record FactSheet(
        String id,
        String boardId,
        String board,
        String department,
        String name,
        String kind,
        Integer users,
        String provider,
        String managers,
        String politicians) {}

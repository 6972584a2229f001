package se.namndbesok.web.overview;

/** How far a board has come with the visits of the year, in short: numbers of units. */
record Coverage(String board, int units, int visited, int booked, int uncovered) {}

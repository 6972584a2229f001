package se.namndbesok.document;

/** One line of a document's outline: the words and the place, "#rapport-1". */
record Bookmark(String name, String href) {}

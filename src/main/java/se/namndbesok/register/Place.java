package se.namndbesok.register;

/** Where something stands in the files; lines count from 1, and 0 means the file as a whole. */
record Place(String file, int line) {}

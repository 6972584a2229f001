package se.namndbesok.contactvisit;

/** The report of a visit was handed in on paper, and its scan is stored (E19). Published as a Spring event. */
public record PaperHandedIn(String visitId) {}

package se.namndbesok.register;

/** Who runs a commissioned unit (B-03), and whether the agreement allows visits. */
public record Provider(String name, String type, String agreement, boolean visitsAllowed) {}

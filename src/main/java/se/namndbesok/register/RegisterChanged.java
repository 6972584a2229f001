package se.namndbesok.register;

/** Published after a load that changed something, once it is committed. */
public record RegisterChanged() {}

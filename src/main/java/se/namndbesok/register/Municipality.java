package se.namndbesok.register;

/** The municipality that runs this installation. */
public record Municipality(String id, String name) {}

package se.namndbesok.register;

/** A register file: its name for the fault list and its YAML text. */
public record RegisterFile(String name, String text) {}

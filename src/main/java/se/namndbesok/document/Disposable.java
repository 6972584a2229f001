package se.namndbesok.document;

/** A thing that a decision on its kind allows to dispose of; the title is what people know it by. */
public record Disposable(String id, String title) {}

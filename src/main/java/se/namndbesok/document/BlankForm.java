package se.namndbesok.document;

/**
 * The empty form to print and fill in by hand (B-20, AC-33).
 *
 * @param template the report's template, "rapport-omsorg" or "rapport-bestallarnamnd"
 * @param title the form's own title, with the board's name where it has one (B-26)
 */
public record BlankForm(String template, String municipality, String board, String title) {}

package se.namndbesok.register;

/** What a politician is on a board. */
public enum SeatKind {
    CHAIR("ORDFORANDE"),
    VICE_CHAIR("VICE_ORDFORANDE"),
    MEMBER("LEDAMOT"),
    SUBSTITUTE("ERSATTARE");

    private final String swedish;

    SeatKind(String swedish) {
        this.swedish = swedish;
    }

    /** The code in the register files. */
    public String swedish() {
        return swedish;
    }
}

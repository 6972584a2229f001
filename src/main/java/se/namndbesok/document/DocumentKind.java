package se.namndbesok.document;

/** What a stored document is. */
public enum DocumentKind {
    /** One version of a visit report. */
    REPORT,
    /** A returned version with its mark on it. */
    RETURNED_REPORT,
    /** A version that holds what is secret; its masked or rewritten successor is what is sent out (E13). */
    RESTRICTED_REPORT,
    /** The scan of a report that was handed in on paper (E19). */
    PAPER_ORIGINAL,
    /** All reports of one board meeting. */
    BOARD_PACKET,
    /** The proposed study visits of a semester, for the presidium (C-20). */
    PRESIDIUM_LIST,
    /** The study visits of a semester, for the board (C-14). */
    STUDY_VISIT_LIST,
    /** The aggregated summary of half a year's reports. */
    QUALITY_DIGEST,
    /** Its figures as a spreadsheet (XLSX). */
    QUALITY_TABLE,
    /** The same half-year held against what is expected, for the internal control. */
    INTERNAL_CONTROL,
    /** Its figures as a spreadsheet. */
    INTERNAL_CONTROL_TABLE;

    public boolean isSpreadsheet() {
        return this == QUALITY_TABLE || this == INTERNAL_CONTROL_TABLE;
    }
}

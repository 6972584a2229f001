package se.namndbesok.qualitydigest;

/** What a report is about, as the quality strategist tags it; the words are theme.* in messages_sv.properties. */
public enum Theme {
    STAFFING,
    COMPETENCE,
    TREATMENT,
    SAFETY,
    PARTICIPATION,
    MEALS,
    ACTIVITIES,
    PREMISES,
    INFORMATION,
    COOPERATION,
    OTHER;

    /** The key of the theme's question in the form: staffing. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

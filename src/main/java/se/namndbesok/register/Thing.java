package se.namndbesok.register;

/** What has an id in the files. */
enum Thing {
    MUNICIPALITY,
    BOARD,
    DEPARTMENT,
    UNIT,
    PERSON,
    PARTY,
    POLICY,
    POLICY_VERSION,
    ASSIGNMENT,
    MEETING,
    DECISION;

    /** The end of its message key. */
    String key() {
        return "thing." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

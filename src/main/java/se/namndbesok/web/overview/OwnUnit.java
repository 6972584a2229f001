package se.namndbesok.web.overview;

/**
 * A unit that the person is contact politician for, with what is worth knowing at a glance.
 *
 * @param isLead whether the person is the one who books under policies where only the lead does (B-16)
 * @param users null where nobody has said how many there are
 * @param managers their names; null when there is none
 * @param booked visits of this year that are to come
 * @param visited visits of this year that have been
 */
record OwnUnit(
        String assignmentId,
        String unitId,
        String name,
        String policyKey,
        boolean isLead,
        String kind,
        Integer users,
        String managers,
        int booked,
        int visited) {}

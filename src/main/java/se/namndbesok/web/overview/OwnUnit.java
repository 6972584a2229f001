package se.namndbesok.web.overview;

/**
 * A unit that the person is contact politician for.
 *
 * @param isLead whether the person is the one who books under policies where only the lead does (B-16)
 */
record OwnUnit(String assignmentId, String unitId, String name, String policyKey, boolean isLead) {}

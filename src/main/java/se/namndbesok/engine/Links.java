package se.namndbesok.engine;

/** Where a mail leads: paths within the product, all of them behind the login. */
public final class Links {

    /** What is added to the address of a task that takes a sign-up, to open it with the answer that one does not come. */
    public static final String REGRET = "aterbud";

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";

    private Links() {}

    /** Opens one task. */
    public static String task(String taskId) {
        return "/uppgifter/" + taskId;
    }

    /** Opens the task that takes a sign-up, to take it back. */
    public static String regret(String taskId) {
        return task(taskId) + "?" + REGRET;
    }

    /** The same task in Tasklist. */
    public static String inTasklist(String taskId) {
        return TASKLIST + "?forceDisplayTask=true&task=" + taskId;
    }

    /** Where a process is started: a visit at the units of one's own, anything else in Tasklist. */
    public static String start(String process) {
        return process.equals(Grants.STARTED_BY_POLITICIANS) ? "/#enheter" : TASKLIST + "?processStart=" + process;
    }

    public static String taskList() {
        return "/";
    }

    /** Opens one case in Cockpit. */
    public static String cockpit(String processInstance) {
        return "/camunda/app/cockpit/default/#/process-instance/" + processInstance + "/runtime";
    }

    /** Opens a stored document. */
    public static String document(String documentId) {
        return "/dokument/" + documentId;
    }

    /** Opens a study visit with the list of who comes. */
    public static String participants(String studyVisitId) {
        return "/studiebesok/" + studyVisitId;
    }

    /** Opens the fact sheet of a unit. */
    public static String unit(String unitId) {
        return "/enheter/" + unitId;
    }

    /** Opens the list of the board's study visits, each with its sign-up and its calendar file. */
    public static String studyVisits() {
        return "/studiebesok";
    }

    /** Opens a claim for compensation as its politician may see it. */
    public static String claim(String claimId) {
        return "/ersattning/" + claimId;
    }

    /** The file for the pay system that this claim goes in. */
    public static String payFile(String claimId) {
        return claim(claimId) + "/lonefil.csv";
    }
}

package se.namndbesok.web.frame;

import java.util.List;
import java.util.Set;

/** The way between the pages: each one's address, the key of its text, and for whom it is. */
final class Navigation {

    /** @param parts whose it is; empty: everybody's */
    private record Entry(String address, String key, Set<Part> parts) {}

    /** One link, as the header shows it. */
    public record Link(String address, String key, boolean isHere) {}

    /** Whose the page of study visits is, where the board has any. */
    static final Part[] INVITED = {Part.POLITICIAN, Part.SECRETARY, Part.PRESIDIUM, Part.DEPARTMENT_HEAD};

    private static final String STUDY_VISITS = "/studiebesok";

    /** The order of the header. A new page adds its line here, and its address to the rules of the login. */
    private static final List<Entry> ENTRIES = List.of(
            new Entry("/", "page.nav.overview", Set.of()),
            new Entry("/uppgifter", "page.nav.tasks", Set.of()),
            new Entry(
                    "/rapporter",
                    "page.nav.reports",
                    Set.of(
                            Part.POLITICIAN,
                            Part.SECRETARY,
                            Part.REGISTRAR,
                            Part.UNIT_MANAGER,
                            Part.QUALITY_STRATEGIST)),
            new Entry("/kalender", "page.nav.calendar", Set.of()),
            new Entry(STUDY_VISITS, "page.studyVisits.title", Set.of(INVITED)),
            new Entry(
                    "/tackning",
                    "page.nav.coverage",
                    Set.of(Part.SECRETARY, Part.PRESIDIUM, Part.HEAD_OF_ADMINISTRATION)),
            new Entry("/registret", "page.nav.register", Set.of(Part.SECRETARY, Part.ADMINISTRATOR)),
            new Entry("/register", "page.nav.directory", Set.of(Part.ADMINISTRATOR)),
            new Entry("/gallring", "page.retention.title", Set.of(Part.RECORDS_OFFICER, Part.SECRETARY)),
            new Entry("/drift", "page.nav.operations", Set.of(Part.ADMINISTRATOR)));

    private Navigation() {}

    /**
     * The links of this person; on the page of a task, say, the list of tasks is where one is.
     *
     * @param hasStudyVisits whether a board has any where the person is one of those invited
     */
    static List<Link> of(Viewer viewer, String path, boolean hasStudyVisits) {
        return ENTRIES.stream()
                .filter(entry -> hasStudyVisits || !entry.address().equals(STUDY_VISITS))
                .filter(entry ->
                        entry.parts().isEmpty() || entry.parts().stream().anyMatch(viewer::is))
                .map(entry -> new Link(entry.address(), entry.key(), isUnder(entry.address(), path)))
                .toList();
    }

    private static boolean isUnder(String address, String path) {
        return path.equals(address) || !address.equals("/") && path.startsWith(address + "/");
    }
}

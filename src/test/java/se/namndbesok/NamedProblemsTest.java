package se.namndbesok;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every problem of a form says which question it is about, by its key or by its label, so that the list of what is wrong
 * leads there; but for the few that are about no question or about several.
 */
class NamedProblemsTest {

    private static final Set<String> ABOUT_NONE = Set.of(
            "err.notYourUnit",
            "err.proposalGone",
            "err.decidedMeanwhile",
            "err.digestReport",
            "err.untagged",
            "page.refused.notYours",
            "warn.asItIs");

    /** Told by the one who calls: whichever of the times it is. Elsewhere such problems are called "here". */
    private static final Set<String> OF_A_GIVEN_QUESTION = Set.of("BookingRules.java", "ProposedTimes.java");

    private static final Pattern PROBLEM = Pattern.compile(
            "(problems|here)((?:\\s*\\.at\\([^;]*?\\))?)\\s*\\.add(?:If)?\\(([^;]*?)\"((?:err|warn|page)\\.[\\w.]+)\"([^;]*);");

    private static final Pattern LABEL = Pattern.compile("\"field\", (?:\"([^\"]*)\"|\\w)");

    private static final String FORMS =
            Models.files(Path.of("forms"), ".form").stream().map(Models::text).collect(Collectors.joining());

    private final Faults faults = new Faults();

    @Test
    void everyProblemNamesItsQuestion() {
        for (Path file : Models.files(Path.of("src/main/java"), ".java")) {
            if (file.getParent().endsWith("steps")
                    && !OF_A_GIVEN_QUESTION.contains(file.getFileName().toString())) {
                Matcher problem = PROBLEM.matcher(Models.text(file));
                while (problem.find()) {
                    boolean isNamed = problem.group(1).equals("here")
                            || !problem.group(2).isEmpty()
                            || isByLabel(problem.group(5));
                    faults.addUnless(
                            isNamed || ABOUT_NONE.contains(problem.group(4)),
                            file.getFileName() + ": " + problem.group(4) + " names no question");
                }
            }
        }
        faults.assertNone();
    }

    /** A label that stands in no form leads nowhere. */
    private static boolean isByLabel(String places) {
        Matcher label = LABEL.matcher(places);
        return label.find() && (label.group(1) == null || FORMS.contains("abel\": \"" + label.group(1) + "\""));
    }
}

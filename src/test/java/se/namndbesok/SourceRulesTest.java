package se.namndbesok;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Size, Javadoc, and what must not be written anywhere in the repository. */
class SourceRulesTest {

    private static final int FILE = 150;

    /** Lines from a delegate's class line to its last. */
    private static final int DELEGATE = 46;

    /** Known to be longer, each with a limit of its own: the demo's play, and tests that are tables. */
    private static final Map<String, Integer> LONGER = Map.ofEntries(
            Map.entry("ProcessWorld.java", 180),
            Map.entry("VisitStory.java", 175),
            Map.entry("StudyVisitStory.java", 190),
            Map.entry("PrivacyTest.java", 190),
            Map.entry("DemoScript.java", 200),
            Map.entry("DemoVisit.java", 170),
            Map.entry("DocumentPagesTest.java", 200),
            Map.entry("Desk.java", 180),
            Map.entry("TaskPagesTest.java", 230),
            Map.entry("Visitor.java", 170),
            Map.entry("BrowserApplication.java", 180),
            Map.entry("ReportLibraryTest.java", 190),
            Map.entry("MailSinkTest.java", 235),
            Map.entry("Papers.java", 160),
            Map.entry("AccessMatrixTest.java", 220),
            Map.entry("DeliveryTest.java", 285),
            Map.entry("InvitationsTest.java", 190),
            Map.entry("LettersTest.java", 215),
            Map.entry("RegisterFaultsTest.java", 345),
            Map.entry("RegisterTest.java", 260));

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^(@.*\\R)*public (final |abstract |sealed |non-sealed )*(class|record|interface|enum|@interface) (\\w+)");

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern MACHINE =
            Pattern.compile("(?<![\\w$}.:/-])/(work|root|home|Users)/|(?<!\\w)/tm" + "p/\\w");
    private static final Pattern REGISTRY =
            Pattern.compile("repo\\d?\\.mav" + "en|regist" + "ry\\.\\w+\\.\\w+|pypi\\.o" + "rg|mav" + "en\\.org");
    private static final Pattern PASSWORD = Pattern.compile("(?i)password\"?\\s*[:=]\\s*[\"']?[^\\s\"'${}|)]");

    private static final List<Path> MAIN = Models.files(Path.of("src/main/java"), ".java");
    private static final List<Path> TEST = Models.files(Path.of("src/test/java"), ".java");
    private final Faults faults = new Faults();

    @Test
    void filesAreShort() {
        Assertions.assertThat(MAIN).isNotEmpty();
        Stream.concat(MAIN.stream(), TEST.stream()).forEach(file -> {
            int limit = LONGER.getOrDefault(file.getFileName().toString(), FILE);
            long lines = Models.text(file).lines().count();
            faults.addUnless(lines <= limit, file + " has " + lines + " lines");
        });
        faults.assertNone();
    }

    @Test
    void delegatesAreShort() {
        for (Path file : MAIN) {
            String text = Models.text(file);
            Matcher start =
                    Pattern.compile("(?m)^.*class .* implements JavaDelegate").matcher(text);
            if (start.find()) {
                long lines = text.substring(start.start()).lines().count();
                faults.addUnless(lines <= DELEGATE, file + " has " + lines + " lines of class");
            }
        }
        faults.assertNone();
    }

    @Test
    void publicTypesTellTheirPurpose() {
        for (Path file : MAIN) {
            String text = Models.text(file);
            Matcher type = PUBLIC_TYPE.matcher(text);
            while (type.find()) {
                boolean told = text.substring(0, type.start()).stripTrailing().endsWith("*/");
                faults.addUnless(told, file.getFileName() + " has no Javadoc");
            }
        }
        faults.assertNone();
    }

    @Test
    void nothingIsUnfinishedOrBoundToAMachine() {
        for (Path file : texts()) {
            for (Pattern forbidden : Set.of(UNFINISHED, MACHINE, REGISTRY)) {
                Matcher found = forbidden.matcher(Models.text(file));
                faults.addUnless(!found.find(), file + ": " + (found.reset().find() ? found.group() : ""));
            }
        }
        faults.assertNone();
    }

    @Test
    void onlyTheDemoHasAPassword() {
        for (Path file : texts()) {
            boolean main = file.startsWith("src/main") && file.toString().matches(".*\\.(yaml|properties|sql|java)");
            boolean demo = file.endsWith("application-demo.yaml") || file.endsWith("messages_sv.properties");
            for (Matcher found = PASSWORD.matcher(main && !demo ? Models.text(file) : ""); found.find(); ) {
                boolean code =
                        file.toString().endsWith(".java") && !found.group().contains("\"");
                faults.addUnless(code, file + ": " + found.group());
            }
        }
        faults.assertNone();
    }

    /** Every text file of the repository. */
    private static List<Path> texts() {
        Stream<Path> folders = Stream.of("src", "processes", "forms", "docs", ".ci")
                .map(Path::of)
                .filter(Files::isDirectory);
        Stream<Path> files = folders.flatMap(folder -> Models.files(folder, "").stream())
                .filter(file -> !file.toString().contains("node_modules"))
                .filter(file -> !file.toString().matches(".*\\.(ttf|png|pdf|ico|icc|jar|woff2?)"));
        return Stream.concat(files, Stream.of("pom.xml", "README.md").map(Path::of))
                .toList();
    }
}

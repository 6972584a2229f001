package se.namndbesok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Measures how long the packaged demo takes to be ready, against a bare application of Camunda's starters. */
final class StartBenchmark {

    private static final int ROUNDS = Integer.getInteger("bench.starts", 3);

    /** Compiles at once and never thoroughly, as mvn spring-boot:run has it: twenty seconds of work are no long run. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private StartBenchmark() {}

    /** The arguments: the product's jar and the bare application's jar. */
    public static void main(String[] jars) throws IOException, InterruptedException {
        if (!Parts.STARTS.isAsked()) {
            return;
        }
        Path directory = Files.createTempDirectory("namndbesok-start");
        try {
            Path product = Path.of(jars[0]).toAbsolutePath();
            measure(directory, product, Path.of(jars[1]).toAbsolutePath());
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static void measure(Path directory, Path product, Path bare) throws IOException, InterruptedException {
        List<Start> starts = List.of(
                new Start("the bare application", Start.BARE, List.of("-jar", bare.toString())),
                new Start("the demo", Start.DEMO, List.of("-jar", product.toString())),
                new Start("the bare one, quick", Start.BARE, List.of(QUICK, "-jar", bare.toString())),
                new Start("the demo, quick", Start.DEMO, List.of(QUICK, "-jar", product.toString())),
                new Start("the demo, quick + archive", Start.DEMO, archived(directory, product)));
        for (int round = 0; round < ROUNDS; round++) {
            for (Start start : starts) {
                start.measure(Files.createTempDirectory(directory, "data"));
            }
        }
        System.out.printf("%nStart until ready, median of %d%n", ROUNDS);
        starts.forEach(start -> start.print(starts.get(0)));
    }

    /** Extracts the jar and trains an archive of its classes, with the commands of the README. */
    private static List<String> archived(Path directory, Path jar) throws IOException, InterruptedException {
        Path application = directory.resolve("application");
        run("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", application.toString());
        Path archive = application.resolve("namndbesok.jsa");
        Path extracted = application.resolve(jar.getFileName());
        List<String> training = List.of(QUICK, "-XX:ArchiveClassesAtExit=" + archive, "-jar", extracted.toString());
        new Start("training", Start.DEMO, training).once(Files.createTempDirectory(directory, "training"));
        return List.of(QUICK, "-XX:SharedArchiveFile=" + archive, "-jar", extracted.toString());
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Start.JAVA));
        command.addAll(List.of(arguments));
        int answer = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (answer != 0) {
            throw new IllegalStateException("Failed: " + command);
        }
    }
}

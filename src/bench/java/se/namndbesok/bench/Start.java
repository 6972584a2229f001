package se.namndbesok.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One way to start an application, and how long it took until it answered: with an empty database, and with that one again. */
final class Start {

    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Both pages are there only when the application is. */
    static final String DEMO = "/actuator/health/readiness";

    static final String BARE = "/camunda/app/welcome/default/";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String name;
    private final String page;
    private final List<String> java;
    private final List<Took> first = new ArrayList<>();
    private final List<Took> second = new ArrayList<>();

    Start(String name, String page, List<String> java) {
        this.name = name;
        this.page = page;
        this.java = java;
    }

    /** In seconds: by the clock, and on the processor. */
    private record Took(double clock, double processor) {

        static Took median(List<Took> all) {
            return new Took(
                    middle(all.stream().map(Took::clock).toList()),
                    middle(all.stream().map(Took::processor).toList()));
        }

        private static double middle(List<Double> seconds) {
            return seconds.stream().sorted().toList().get(seconds.size() / 2);
        }
    }

    void measure(Path emptyDirectory) throws IOException, InterruptedException {
        first.add(once(emptyDirectory));
        second.add(once(emptyDirectory));
    }

    Took once(Path directory) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(java);
        command.addAll(List.of("--server.port=" + port, "--spring.profiles.active=demo"));
        Path log = directory.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long begun = System.nanoTime();
        try {
            awaitReady(process, port, begun, log);
            double clock = (System.nanoTime() - begun) / 1e9;
            return new Took(clock, process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void awaitReady(Process process, int port, long begun, Path log) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                .build();
        while (!answers(client, request)) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS) || System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException(name + " does not start:\n" + Files.readString(log));
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void print(Start yardstick) {
        print("empty database", Took.median(first), Took.median(yardstick.first));
        print("second start", Took.median(second), Took.median(yardstick.second));
    }

    private void print(String when, Took took, Took yardstick) {
        System.out.printf(
                "  %-26s %-15s %6.1f s %5.2f x   processor %6.1f s %5.2f x%n",
                name,
                when,
                took.clock(),
                took.clock() / yardstick.clock(),
                took.processor(),
                took.processor() / yardstick.processor());
    }
}

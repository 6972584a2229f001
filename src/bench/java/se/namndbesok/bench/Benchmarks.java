package se.namndbesok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import se.namndbesok.Texts;
import se.namndbesok.document.ArchiveFont;
import se.namndbesok.bench.Product.With;
import se.namndbesok.document.Paper;
import se.namndbesok.document.PdfRenderer;

/** Measures whole visits against the bare engine, and warm reports; docs/performance.md says how to read the table. */
final class Benchmarks {

    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 150);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 60);

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        if (Parts.VISITS.isAsked()) {
            visits(Files.createTempDirectory("namndbesok-bench"));
        }
        if (Parts.PAGES.isAsked()) {
            pages(Files.createTempDirectory("namndbesok-bench"));
        }
    }

    private static void visits(Path directory) throws Exception {
        try (BareEngine bare = new BareEngine(directory, BareEngine.WAIT_STATES);
                BareEngine today = new BareEngine(directory, BareEngine.WAIT_STATES_TODAY);
                Product before = Product.withoutWhatCameLater(Files.createDirectory(directory.resolve("before")));
                Product product = new Product(directory)) {
            for (Story story : List.of(Story.POLICY_A, Story.POLICY_B)) {
                visits(story, bare, today, before, product);
                report(product.bean(PaperTray.class).latest());
            }
            semester(new SemesterBench(product));
            signUps(new SignUpBench(product));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    /** An application of its own, with many rows; so many pages that a fifth of the rounds is enough. */
    private static void pages(Path directory) throws IOException {
        try (PageBench pages = new PageBench(directory)) {
            pages.print(Math.max(4, ROUNDS / 5));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    /** The sides take turns, so that all meet the same machine. */
    private static void visits(Story story, BareEngine bare, BareEngine today, Product before, Product product) {
        List<Side> sides = List.of(
                new Side("the bare engine", () -> bare.visit(story), bare.database()),
                new Side("... today's wait states", () -> today.visit(story), today.database()),
                product(before, "a visit as it was", story, With.NEITHER_PDF_NOR_MAIL),
                product(product, "a whole visit", story, With.NEITHER_PDF_NOR_MAIL),
                product(product, "... its mail written too", story, With.MAIL_WRITTEN),
                product(product, "... each form opened too", story, With.FORMS_OPENED));
        measured(WARM_UP, sides, before, product);
        List<Times> warm = measured(ROUNDS, sides, before, product);
        System.out.printf("%nPolicy %s%n", story.policy());
        warm.forEach(it -> row(it, warm.get(0), warm.get(1)));
        sides.forEach(side -> statements(side.name(), side.database().statements(side.visit())));
    }

    private static Side product(Product product, String name, Story story, With with) {
        return new Side(name, () -> product.visit(story, with), product.bean(Database.class));
    }

    /** Whose visit it is, and the database that it is made in. */
    private record Side(String name, Runnable visit, Database database) {}

    /** What a visit leaves behind in other processes is put away between the visits, so that a late one has no more to search. */
    private static List<Times> measured(int rounds, List<Side> sides, Product... products) {
        List<Times> times = sides.stream().map(side -> new Times(side.name())).toList();
        for (int round = 0; round < rounds; round++) {
            for (int side = 0; side < sides.size(); side++) {
                times.get(side).measure(sides.get(side).visit());
                List.of(products).forEach(Product::putAwayClaims);
            }
        }
        return times;
    }

    /** From sixteen threads, as many as a whole board at its tablets. */
    private static void signUps(SignUpBench bench) {
        Times times = new Times("60 sign-ups at once");
        try (bench) {
            for (int round = 0; round < 10; round++) {
                bench.open();
                times.measure(bench::signUp);
                bench.forget();
            }
        }
        System.out.printf("  %-24s %7.1f ms%n", times.name(), times.clock());
    }

    private static void row(Times times, Times bare, Times today) {
        System.out.printf(
                "  %-24s %7.1f ms %5.2f x %5.2f x   processor %7.1f ms %5.2f x %5.2f x%n",
                times.name(),
                times.clock(),
                times.clock() / bare.clock(),
                times.clock() / today.clock(),
                times.processor(),
                times.processor() / bare.processor(),
                times.processor() / today.processor());
    }

    private static void rounds(int rounds, List<Times> times, Runnable... work) {
        for (int round = 0; round < rounds; round++) {
            for (int side = 0; side < work.length; side++) {
                times.get(side).measure(work[side]);
            }
        }
    }

    private static void statements(String name, Map<String, Integer> statements) {
        int all = statements.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("  %-24s %7d statements%n", name, all);
        statements.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(Integer.getInteger("bench.tables", 12))
                .forEach(it -> System.out.printf("    %4d %s%n", it.getValue(), it.getKey()));
    }

    /** Forty jobs and twenty-two tasks or so, the two lists printed as in life: a tenth of the rounds is enough. */
    private static void semester(SemesterBench bench) {
        rounds(Math.max(2, WARM_UP / 10), List.of(new Times("warm-up")), bench::plan);
        Times warm = new Times("a semester planned");
        rounds(Math.max(3, ROUNDS / 10), List.of(warm), bench::plan);
        System.out.printf(
                "%nPolicy C, 10 departments, 60 politicians%n  %-24s %7.1f ms           processor %7.1f ms%n",
                warm.name(), warm.clock(), warm.processor());
    }

    private static void report(Paper paper) {
        PdfRenderer printer = new PdfRenderer(new ArchiveFont(), new Texts());
        Times times = new Times("report");
        rounds(WARM_UP, List.of(times), () -> printer.report(paper));
        Times warm = new Times("a warm report as PDF");
        rounds(ROUNDS, List.of(warm), () -> printer.report(paper));
        System.out.printf(
                "  %-24s %7.1f ms           processor %7.1f ms, %s%n",
                warm.name(), warm.clock(), warm.processor(), paper.template());
    }
}

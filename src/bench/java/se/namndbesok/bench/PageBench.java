package se.namndbesok.bench;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.AccessTable;
import se.namndbesok.AccessTable.Row;
import se.namndbesok.ManyThings;
import se.namndbesok.engine.Visitor;
import se.namndbesok.web.PageThings;

/** How long each page takes with 10,000 reports and 100 units, over HTTP, as the people who may open it. */
final class PageBench implements AutoCloseable {

    static final int REQUIRED = 100;

    private static final int REPORTS = 10_000;
    private static final int UNITS = 100;
    private static final int TASKS = 50;
    private static final String PASSWORD = "Matningar-2027!";
    private static final LocalDate TODAY = LocalDate.parse("2027-04-20");

    /** Who looks for something: a politician, the secretary, and a manager who sees the reports of all the many units. */
    private static final List<String> READERS = List.of("on-03", "ellinor.vassmyr", "osten.vretmyr");

    private final ConfigurableApplicationContext context;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, String> things = new HashMap<>(AccessTable.things());

    PageBench(Path directory) {
        Desk.now(TODAY + "T10:00");
        context = ProductContext.start(
                directory.resolve("pages"), "--namndbesok.demo.password=" + PASSWORD, "--COOKIE_SECURE=false");
        things.putAll(PageThings.in(context).layOut(TODAY));
        ManyThings many =
                new ManyThings(context.getBean(JdbcClient.class), context.getBean(RuntimeService.class), TODAY);
        long start = System.nanoTime();
        many.units(1, UNITS);
        many.reports(1, REPORTS, UNITS);
        many.tasks(TASKS);
        System.out.printf("%n%,d reports laid out in %.1f s%n", REPORTS, (System.nanoTime() - start) / 1e9);
    }

    /** One page as one person. */
    private record Page(String address, String person) {

        /** A file of a whole list, which is fetched now and then. */
        boolean isFile() {
            return address.contains(".csv") || address.contains(".xlsx");
        }
    }

    /** Prints the slowest of all pages, and says how many are not as fast as they must be. The first quarter of the rounds warms up. */
    void print(int rounds) {
        Map<Page, Times> all = new HashMap<>();
        List<Page> pages = pages();
        for (int round = 0; round < rounds; round++) {
            if (round == rounds / 4) {
                all.clear();
            }
            pages.forEach(page -> all.computeIfAbsent(page, it -> new Times(it.address() + " as " + it.person()))
                    .measure(() -> open(page), "http-nio"));
        }
        print("pages", Integer.getInteger("bench.pages", 20), all, page -> !page.isFile());
        print("files, of which nothing is required", 5, all, Page::isFile);
    }

    private static void print(String what, int most, Map<Page, Times> all, Predicate<Page> which) {
        List<Times> sorted = all.keySet().stream()
                .filter(which)
                .map(all::get)
                .sorted(Comparator.comparing(Times::clock).reversed())
                .toList();
        System.out.printf(
                "%n%d %s, with %,d reports and %d units, the slowest first%n", sorted.size(), what, REPORTS, UNITS);
        sorted.stream().limit(most).forEach(it -> System.out.printf("  %-92s %7.1f ms, processor %6.1f ms%n", it.name(), it.clock(), it.processor()));
        System.out.printf(
                "  the middle one %.1f ms; over %d ms: %d%n",
                sorted.get(sorted.size() / 2).clock(),
                REQUIRED,
                sorted.stream().filter(it -> it.clock() > REQUIRED).count());
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Row row : AccessTable.rows("pages")) {
            row.answers().forEach((person, answer) -> {
                if (row.method().equals("GET") && answer.equals("200")) {
                    pages.add(new Page(row.at(things), person));
                }
            });
        }
        Stream<String> more = ManyThings.QUESTIONS.stream().map("/rapporter?"::concat);
        Stream.concat(more, Stream.of("/enheter/many-u11", "/rapporter/many-d10", "/rapporter/rapporter.csv?ord=personal"))
                .forEach(address -> READERS.forEach(person -> pages.add(new Page(address, person))));
        return pages;
    }

    /** A page that is not there is no fast page: the whole measuring ends. */
    private void open(Page page) {
        HttpResponse<String> answer = visitor(page.person()).get(page.address());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " is answered " + answer.statusCode());
        }
    }

    private Visitor visitor(String person) {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return visitors.computeIfAbsent(
                person,
                id -> id.equals("anonymous") ? Visitor.anonymous(port) : Visitor.loggedIn(port, id, PASSWORD));
    }

    @Override
    public void close() {
        context.close();
    }
}

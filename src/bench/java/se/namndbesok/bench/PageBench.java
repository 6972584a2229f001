package se.namndbesok.bench;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.AccessTable;
import se.namndbesok.AccessTable.Row;
import se.namndbesok.ManyThings;
import se.namndbesok.engine.Visitor;

/** How long each page takes with 10,000 reports and 100 units, over HTTP, as the people who may open it. */
final class PageBench implements AutoCloseable {

    static final int REQUIRED = 100;

    private static final int REPORTS = 10_000;
    private static final int UNITS = 100;
    private static final int TASKS = 50;
    private static final String PASSWORD = "Matningar-2027!";
    private static final LocalDate TODAY = LocalDate.parse("2027-04-20");

    /** What is asked of the library beside its first page. */
    private static final List<String> SEARCHES = List.of(
            "/rapporter?ord=m%C3%A5ltider",
            "/rapporter?ord=ord77",
            "/rapporter?ord=nummer9999",
            "/rapporter?ord=finns+inte",
            "/rapporter?enhet=many-u5&ar=2026",
            "/rapporter?tema=FOOD",
            "/rapporter?olast=true",
            "/rapporter?sida=300");

    private final ConfigurableApplicationContext context;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, String> things = new HashMap<>(AccessTable.things());

    PageBench(Path directory) {
        Desk.now(TODAY + "T10:00");
        context = ProductContext.start(directory.resolve("pages"), "--namndbesok.demo.password=" + PASSWORD, "--COOKIE_SECURE=false");
        ManyThings many =
                new ManyThings(context.getBean(JdbcClient.class), context.getBean(RuntimeService.class), TODAY);
        many.units(1, UNITS);
        many.reports(1, REPORTS, UNITS);
        many.tasks(TASKS);
        things.putAll(Map.of("report", "many-d7", "new-report", "many-d8", "unit", "many-u5", "study-visit", "many-s5"));
    }

    /** One page as one person. */
    private record Page(String address, String person) {}

    /** Prints the slowest of all pages, and says whether each is as fast as it must be. */
    void print(int rounds) {
        List<Times> all = new ArrayList<>();
        for (Page page : pages()) {
            Times times = new Times(page.address() + " as " + page.person());
            for (int round = 0; round < rounds; round++) {
                if (round == rounds / 4) {
                    times = new Times(times.name());
                }
                times.measure(() -> open(page));
            }
            all.add(times);
        }
        all.sort(Comparator.comparing(Times::clock).reversed());
        System.out.printf("%n%d pages with %,d reports and %d units, the slowest first%n", all.size(), REPORTS, UNITS);
        all.stream()
                .limit(Integer.getInteger("bench.pages", 20))
                .forEach(it -> System.out.printf("  %-52s %7.1f ms%n", it.name(), it.clock()));
        System.out.printf(
                "  over %d ms: %d%n",
                REQUIRED, all.stream().filter(it -> it.clock() > REQUIRED).count());
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Row row : AccessTable.rows("pages")) {
            row.answers().forEach((person, answer) -> {
                if (row.method().equals("GET") && answer.equals("200") && isThere(row.at(things), person)) {
                    pages.add(new Page(row.at(things), person));
                }
            });
        }
        SEARCHES.forEach(it -> Stream.of("on-03", "ellinor.vassmyr").forEach(person -> pages.add(new Page(it, person))));
        return pages;
    }

    /** What names a thing that only the tests lay out is left. */
    private boolean isThere(String address, String person) {
        return !address.contains("{") && visitor(person).get(address).statusCode() == 200;
    }

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

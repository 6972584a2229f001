package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.namndbesok.AccessTable;
import se.namndbesok.AccessTable.Row;
import se.namndbesok.ManyThings;
import se.namndbesok.engine.Visitor;

/** However much there is to show, a page asks the database the same number of times: every page of the access table. */
class PageStatementsTest extends PublicPages {

    private static final int MOST = 60;
    private static final LocalDate TODAY = LocalDate.parse("2027-04-20");

    @Autowired
    ApplicationContext application;

    private final Map<String, String> things = new HashMap<>();
    private ManyThings many;

    @BeforeEach
    void thereIsSomething() {
        things.putAll(AccessTable.things());
        things.putAll(PageThings.in(application).layOut(TODAY));
        many = new ManyThings(database, processes, TODAY);
        many.units(1, 1);
        many.reports(1, 2, 1);
        visitor("on-03").get("/rapporter?ord=trygg"); // reads what is new for the search
        database.sql("set query_statistics_max_entries 2000").update();
    }

    @AfterEach
    void theUnitsAreNoMore() {
        nothingHasHappened();
        many.takeAway();
    }

    @Test
    @DisplayName("Every page, file and list, as everybody who may open it")
    void statements() {
        Map<String, Integer> few = counted();
        many.units(2, 20);
        many.reports(3, 80, 20);
        many.tasks(8);
        Map<String, Integer> more = counted();
        more.entrySet().removeIf(page -> page.getValue().equals(few.get(page.getKey())));
        assertThat(more).as("what has more statements than before").isEmpty();
        assertThat(few).hasSizeGreaterThan(200);
        assertThat(few).allSatisfy((page, count) -> assertThat(count).as(page).isLessThan(MOST));
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Row row : AccessTable.rows("pages")) {
            boolean isPublic = row.answers().get("anonymous").equals("200");
            row.answers().forEach((person, answer) -> {
                if (row.method().equals("GET") && answer.equals("200") && isPublic == person.equals("anonymous")) {
                    counts.put(row.address() + " as " + person, counted(person, row.at(things)));
                }
            });
        }
        for (String person : List.of("on-03", "osten.vretmyr")) {
            ManyThings.QUESTIONS.stream()
                    .map("/rapporter?"::concat)
                    .forEach(it -> counts.put(it + " as " + person, counted(person, it)));
            String file = "/rapporter/rapporter.csv?ord=trygg";
            counts.put(file + " as " + person, counted(person, file));
        }
        return counts;
    }

    private int counted(String person, String path) {
        Visitor visitor = person.equals("anonymous") ? Visitor.anonymous(port) : visitor(person);
        if (path.startsWith("/dokument")) {
            visitor.get(path); // the first reading is marked
        }
        database.sql("set query_statistics false").update();
        database.sql("set query_statistics true").update();
        assertThat(visitor.get(path).statusCode()).as(person + path).isEqualTo(200);
        int count = database.sql("select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                        + " where sql_statement not like '%query_statistics%'")
                .query(Integer.class)
                .single();
        database.sql("set query_statistics false").update();
        return count;
    }
}

package se.namndbesok;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many units, visits and reports of omsorgsnämnden, written straight into the tables of H2 so that ten thousand take some
 * seconds: what they look like to a page is what the processes would have left behind.
 */
public final class ManyThings {

    /** What may be asked of the library of reports beside its first page; the words are those of many-reports.sql. */
    public static final List<String> QUESTIONS = List.of(
            "sida=200",
            "sida=399",
            "enhet=many-u11",
            "verksamhet=HEMTJANST",
            "ar=2026",
            "tema=Trygghet",
            "tema=Annat",
            "olast=true",
            "olast=true&sida=100",
            "enhet=many-u11&ar=2026&tema=Trygghet&olast=true",
            "ord=nummer9999",
            "ord=milj%C3%B6v%C3%A5rden",
            "ord=personal",
            "ord=m%C3%A5ltider",
            "ord=m%C3%A5ltider+trivs",
            "ord=m%C3%A5ltider+nummer9999",
            "ord=personal+tr%C3%A4dg%C3%A5rd+natt",
            "ord=a",
            "ord=finns+inte",
            "ord=m%C3%A5ltider&sida=300",
            "ord=personal&ar=2026&verksamhet=HEMTJANST&tema=Trygghet&olast=true");

    private final JdbcClient database;
    private final RuntimeService cases;
    private final LocalDate today;

    public ManyThings(JdbcClient database, RuntimeService cases, LocalDate today) {
        this.database = database;
        this.cases = cases;
        this.today = today;
    }

    /** Units, each with its manager, assignment, meeting, study visit and so on, from the one number to the other. */
    public void units(int from, int to) {
        run("many-units.sql", from, to, 1);
    }

    /** Reports of that many units, spread over six years. */
    public void reports(int from, int to, int units) {
        run("many-reports.sql", from, to, units);
    }

    /** So many tasks of one politician. */
    public void tasks(int count) {
        IntStream.range(0, count)
                .forEach(i -> cases.startProcessInstanceByKey(
                        "contact-visit", Map.of("boardId", "ON", "initiator", "on-03")));
    }

    private void run(String file, int from, int to, int units) {
        String filled = text(file)
                .replaceAll("(?m)^--.*", "")
                .replace(":from", String.valueOf(from))
                .replace(":to)", to + ")")
                .replace(":units", String.valueOf(units))
                .replace(":first", today.withDayOfYear(1).toString())
                .replace(":today", today.toString());
        for (String statement : filled.split(";")) {
            if (!statement.isBlank()) {
                database.sql(statement).update();
            }
        }
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What the tests' own cleaning does not reach. */
    public void takeAway() {
        for (String table : List.of(
                "assigned_politician where assignment_id",
                "contact_assignment where id",
                "unit_manager where unit_id",
                "unit where id",
                "meeting where id",
                "study_visit where id",
                "study_visit_sign_up where person_id",
                "seat where person_id",
                "person where id",
                "outbox where id",
                "quality_digest_report where visit_id",
                "quality_digest where id")) {
            database.sql("delete from " + table + " like 'many-%'").update();
        }
    }
}

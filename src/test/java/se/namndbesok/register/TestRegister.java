package se.namndbesok.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;

/** The register's real parts on a real database, with a clock that stands still and the events it publishes. */
public final class TestRegister {

    public final List<Object> events = new ArrayList<>();
    public final WorkingDays workingDays = new WorkingDays();
    public final Boards boards;
    public final Departments departments;
    public final Units units;
    public final People people;
    public final Seats seats;
    public final ContactAssignments assignments;
    public final Meetings meetings;
    public final Policies policies;
    public final BoardDecisions decisions;
    public final RegisterImport imports;
    public final RegisterHistory history;
    public final RegisterFiles files;
    public final RegisterMarks marks;
    public final TermsOfOffice terms;
    public final Clock clock;
    public final JdbcClient jdbc;

    private TestRegister(DataSource database, Clock clock) {
        Flyway.configure().dataSource(database).load().migrate();
        jdbc = JdbcClient.create(database);
        this.clock = clock;
        boards = new Boards(jdbc);
        departments = new Departments(jdbc);
        units = new Units(jdbc, clock);
        people = new People(jdbc);
        seats = new Seats(jdbc);
        assignments = new ContactAssignments(jdbc);
        meetings = new Meetings(jdbc);
        policies = new Policies(jdbc);
        decisions = new BoardDecisions(jdbc);
        history = new RegisterHistory(jdbc);
        files = new RegisterFiles(jdbc);
        marks = new RegisterMarks(jdbc);
        terms = new TermsOfOffice(jdbc);
        imports = new RegisterImport(
                new Texts(), workingDays, jdbc, clock, new DataSourceTransactionManager(database), events::add);
    }

    /** An empty register in memory, on that day. */
    public static TestRegister inMemory(LocalDate today) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        return on(new DriverManagerDataSource(url, "sa", ""), today);
    }

    public static TestRegister on(DataSource database, LocalDate today) {
        Instant morning = Stockholm.morning(today).toInstant();
        return new TestRegister(database, Clock.fixed(morning, Stockholm.ZONE));
    }

    /** The files of a directory, for this register. */
    public RegisterDirectory directory(String path) {
        return new RegisterDirectory(imports, new RegisterHistory(jdbc), new Texts(), path);
    }

    public ImportResult load(String yaml) {
        return imports.load(List.of(new RegisterFile("register.yaml", yaml)));
    }
}

package se.namndbesok.notice;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.namndbesok.Texts;

/** The whole way of a notice, wired by hand on a real database, with the test's own clock. */
class Office {

    static final MailSettings SETTINGS =
            new MailSettings(URI.create("https://besok.ekbrunna.example"), "namndbesok@ekbrunna.example", false, 90);

    final MovableClock clock = new MovableClock();
    final List<Object> events = new CopyOnWriteArrayList<>();
    final TransactionTemplate transactions;
    final JdbcClient jdbc;
    final OutboxRows rows;
    final Outbox outbox;

    Office(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        jdbc = JdbcClient.create(database);
        rows = new OutboxRows(jdbc, clock);
        outbox = new Outbox(rows, letters(clock), events::add);
    }

    static Letters letters(MovableClock clock) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return new Letters(new Texts(), engine, SETTINGS, new Invitations(clock));
    }

    Sender sender(JavaMailSender server) {
        return new Sender(rows, new MailServer(server, SETTINGS), new Undeliverable(rows, events::add, transactions));
    }

    void post(Notice notice) {
        transactions.executeWithoutResult(status -> outbox.post(notice));
    }

    String state(String key) {
        return jdbc.sql("select state from outbox where id = ?")
                .param(Outbox.idOf(key))
                .query(String.class)
                .single();
    }

    static JavaMailSenderImpl server(int port) {
        return configured(new JavaMailSenderImpl(), port);
    }

    static JavaMailSenderImpl configured(JavaMailSenderImpl server, int port) {
        server.setHost("127.0.0.1");
        server.setPort(port);
        List.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(name -> server.getJavaMailProperties().put("mail.smtp." + name, "5000"));
        return server;
    }

    static Notice notice(String key) {
        return notice(key, new Recipient("Åsa Öberg", "asa.oberg@ekbrunna.example"), null);
    }

    static Notice notice(String key, Recipient to, CalendarEntry calendar) {
        Map<String, String> facts = Map.of(
                "unit", "Brunnsgården",
                "visitDate", "tisdag 16 mars 2027",
                "visitTime", "tisdag 16 mars 2027 kl. 13.15–15.15",
                "manager", "Göran Änglund");
        return new Notice(
                key,
                to,
                "attendVisit",
                facts,
                "/camunda/app/tasklist/default/#/?task=4711",
                "Nämndsekreteraren, Omsorgsnämnden",
                calendar,
                "visit-1",
                "process-1");
    }
}

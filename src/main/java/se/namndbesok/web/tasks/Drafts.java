package se.namndbesok.web.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.web.tasks.Draft.OpenPage;

/** The drafts, each read and written by its author only. */
@Repository
class Drafts {

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The person's draft of the task, or {@link Draft#NONE}. */
    Draft of(String taskId, String person) {
        return database.sql("select * from page_draft where task_id = ? and person_id = ?")
                .params(taskId, person)
                .query((row, number) -> new Draft(
                        row.getInt("version"),
                        row.getString("writer"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        read(row.getString("content"))))
                .optional()
                .orElse(Draft.NONE);
    }

    /** Saves what stands on that page, and says when; nothing if another page has saved since this one was opened. */
    Optional<Instant> save(String taskId, String person, OpenPage page, Answers answers) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Object> values = List.of(page.id(), now.atOffset(ZoneOffset.UTC), write(answers), taskId, person);
        int saved = database.sql("update page_draft set version = version + 1, writer = ?, saved_at = ?, content = ?"
                        + " where task_id = ? and person_id = ? and (version = ? or writer = ?)")
                .params(values)
                .param(page.knew())
                .param(page.id())
                .update();
        return saved > 0 || isNew(values) ? Optional.of(now) : Optional.empty();
    }

    private boolean isNew(List<Object> values) {
        try {
            database.sql("insert into page_draft (version, writer, saved_at, content, task_id, person_id)"
                            + " values (1, ?, ?, ?, ?, ?)")
                    .params(values)
                    .update();
            return true;
        } catch (DuplicateKeyException thereIsOne) {
            return false;
        }
    }

    /** Everybody's drafts of a task that is handed in. */
    void forget(String taskId) {
        database.sql("delete from page_draft where task_id = ?").param(taskId).update();
    }

    /** Drafts of tasks that are gone, handed in elsewhere perhaps, and drafts that nobody has touched for so long. */
    int weed(Duration age) {
        return database.sql("delete from page_draft where saved_at < ?"
                        + " or not exists (select 1 from act_ru_task where id_ = task_id)")
                .param(clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Answers read(String content) {
        try {
            return json.readValue(content, Answers.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be read"); // without its cause, which repeats the text
        }
    }

    private String write(Answers answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be written");
        }
    }
}

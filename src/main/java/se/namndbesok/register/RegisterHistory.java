package se.namndbesok.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.register.RegisterChange.Action;
import se.namndbesok.register.RegisterOrigin.Source;

/** Who changed what in the register, and when; only ever added to. */
@Repository
public class RegisterHistory {

    private static final int NEWEST = 200;

    private static final String ENTRIES =
            """
            select l.loaded_at, l.source, coalesce(p.name, l.person_id) as person, c.*
            from register_change c join register_load l on l.id = c.load_id
            left join person p on p.id = l.person_id""";

    private final JdbcClient jdbc;

    RegisterHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One change of the past; the person is null where nobody but the product did it. */
    public record Entry(Instant at, String person, Source source, RegisterChange change) {}

    /** The newest changes of that board, newest first; the municipality's own are everybody's. */
    public List<Entry> of(String boardId) {
        return jdbc.sql(ENTRIES + " where c.boards = '' or c.boards like :board"
                        + " order by l.number desc, c.place limit :most")
                .param("board", "%|" + boardId + "|%")
                .param("most", NEWEST)
                .query(RegisterHistory::entry)
                .list();
    }

    /** The number of the newest load; 0 before the first. */
    public long newest() {
        return jdbc.sql("select coalesce(max(number), 0) from register_load")
                .query(Long.class)
                .single();
    }

    /** What has been changed since the load of that number, by whom, newest first. */
    public List<Entry> since(long number) {
        return jdbc.sql(ENTRIES + " where l.number > :number order by l.number desc, c.place limit :most")
                .param("number", number)
                .param("most", NEWEST)
                .query(RegisterHistory::entry)
                .list();
    }

    /** What somebody has changed on the pages since the directory's files were loaded, newest first. */
    public List<Entry> sinceTheFiles() {
        long read = jdbc.sql("select coalesce(max(number), 0) from register_load where source = :files")
                .param("files", Source.FILES.name())
                .query(Long.class)
                .single();
        return takenBackBy(read);
    }

    /** What files that are as they were after the load of that number would take back; a decision in a task stays. */
    public List<Entry> takenBackBy(long number) {
        return since(number).stream()
                .filter(entry -> entry.source() != Source.TASK)
                .toList();
    }

    /** Whether the register was last changed by somebody on a page. */
    boolean isNewerThanTheFiles() {
        return jdbc.sql("select source from register_load where source <> 'TASK' order by number desc limit 1")
                .query(String.class)
                .optional()
                .filter(source -> !source.equals(Source.FILES.name()))
                .isPresent();
    }

    void add(RegisterOrigin origin, Instant now, List<RegisterChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        String load = UUID.randomUUID().toString();
        OffsetDateTime at = now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into register_load (id, loaded_at, person_id, source) values (?, ?, ?, ?)")
                .params(load, at, origin.personId(), origin.source().name())
                .update();
        for (int place = 0; place < changes.size(); place++) {
            add(load, place, changes.get(place));
        }
    }

    private void add(String load, int place, RegisterChange change) {
        String boards = change.boards().stream()
                .sorted()
                .map(board -> board + "|")
                .collect(Collectors.joining("", change.boards().isEmpty() ? "" : "|", ""));
        jdbc.sql("insert into register_change (load_id, place, action, thing, name, detail, boards)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(load, place, change.action().name(), change.thing())
                .params(change.name(), change.detail(), boards)
                .update();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        Set<String> boards = Stream.of(row.getString("boards").split("\\|"))
                .filter(board -> !board.isEmpty())
                .collect(Collectors.toSet());
        RegisterChange change = new RegisterChange(
                Action.valueOf(row.getString("action")),
                row.getString("thing"),
                row.getString("name"),
                row.getString("detail"),
                boards);
        return new Entry(
                row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                Source.valueOf(row.getString("source")),
                change);
    }
}

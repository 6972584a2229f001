package se.namndbesok.register;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register's files as they were last loaded: what a person takes down, changes and loads again. */
@Repository
public class RegisterFiles {

    private final JdbcClient jdbc;

    RegisterFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the load; none before the first load. */
    public List<RegisterFile> all() {
        return jdbc.sql("select name, text from register_file order by place")
                .query((row, index) -> new RegisterFile(row.getString("name"), row.getString("text")))
                .list();
    }

    /** Their texts; null before the first load, which brings what was before it. */
    String text() {
        List<RegisterFile> files = all();
        return files.isEmpty() ? null : files.stream().map(RegisterFile::text).collect(Collectors.joining("\n"));
    }

    /** Without the lines that say when a file was taken down. */
    void keep(List<RegisterFile> loaded) {
        List<RegisterFile> files = loaded.stream()
                .map(file -> new RegisterFile(file.name(), RegisterMarks.without(file.text())))
                .toList();
        if (files.equals(all())) {
            return;
        }
        jdbc.sql("delete from register_file").update();
        for (int place = 0; place < files.size(); place++) {
            jdbc.sql("insert into register_file (place, name, text) values (?, ?, ?)")
                    .params(place, files.get(place).name(), files.get(place).text())
                    .update();
        }
    }
}

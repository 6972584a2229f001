package se.namndbesok.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import se.namndbesok.register.TestRegister;

/** What a table's last column is asked about. */
class SheetMarksTest {

    private final TestRegister register = TestRegister.inMemory(LocalDate.of(2027, 3, 31));
    private final SheetMarks marks = new SheetMarks(register.marks, register.history);
    private String mark;

    @BeforeEach
    void aTableThatIsOld() throws Exception {
        String demo = new ClassPathResource("demo/register.yaml").getContentAsString(StandardCharsets.UTF_8);
        register.load(demo);
        mark = marks.on(List.of(List.of("x", "Namn", "IFO", "", ""))).get(0).get(5);
        register.load(demo.replace("users: 24", "users: 25"));
    }

    private static Map<String, String> unit(String name) {
        Map<String, String> cells = new LinkedHashMap<>();
        List.of("id", "name", "kind", "manager", "users").forEach(column -> cells.put(column, name));
        return cells;
    }

    private SheetMarks.Taken taken(List<CsvText.Row> rows, Map<String, Map<String, String>> now) {
        return marks.taken(RegisterSheet.UNITS, rows, now);
    }

    @Test
    @DisplayName("A new row with another row's mark overtakes nobody; one whose thing says something else by now is")
    void newRow() {
        List<CsvText.Row> rows = CsvText.rows("ny;Ny;IFO;;12;" + mark);
        assertThat(taken(rows, Map.of("x", unit("x"))).overtaken()).isEmpty();
        assertThat(taken(rows, Map.of("ny", unit("x"))).overtaken()).isPresent();
        assertThat(taken(rows, Map.of("ny", unit("x"))).touched()).hasSize(1);
    }

    @Test
    @DisplayName("However many rows, each state is asked about once")
    void statements() {
        StringBuilder rows = new StringBuilder();
        Map<String, Map<String, String>> now = new LinkedHashMap<>();
        for (int i = 0; i < 200; i++) {
            rows.append("u" + i + ";Enhet;IFO;;12;" + mark + "\n");
            now.put("u" + i, unit("u" + i));
        }
        List<CsvText.Row> many = new ArrayList<>(CsvText.rows(rows.toString()));
        register.jdbc.sql("set query_statistics true").update();
        assertThat(taken(many, now).overtaken()).isPresent();
        assertThat(register.jdbc
                        .sql("select sum(execution_count) from information_schema.query_statistics"
                                + " where sql_statement like 'select%'")
                        .query(Integer.class)
                        .single())
                .isLessThan(4);
    }
}

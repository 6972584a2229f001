package se.namndbesok.web.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.ThingEdit;

/** Writes into the register's files that there is a new unit, that one gets a new manager, or that one is closed (E7–E9). */
@Component
class UnitForms {

    private static final String SECTION = "units";

    private final JdbcClient jdbc;
    private final NewIds ids;

    UnitForms(JdbcClient jdbc, NewIds ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    boolean add(Board board, Answered answers, RegisterEdit files) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(
                "id",
                RegisterEdit.text(ids.ofUnit(answers.one(RegisterField.NAME).orElse(""))));
        values.put("board", RegisterEdit.text(board.id()));
        values.putAll(answers.yaml(Map.of("name", RegisterField.NAME, "kind", RegisterField.UNIT_KIND)));
        values.putAll(answers.yaml(Map.of("manager", RegisterField.MANAGER, "users", RegisterField.USERS)));
        files.add(SECTION, values);
        return true;
    }

    boolean addDepartment(Board board, Answered answers, RegisterEdit files) {
        Map<String, String> values = new LinkedHashMap<>();
        String id = ids.ofDepartment(answers.one(RegisterField.NAME).orElse(""));
        values.put("id", RegisterEdit.text(id));
        values.put("board", RegisterEdit.text(board.id()));
        values.putAll(answers.yaml(Map.of("name", RegisterField.NAME, "head", RegisterField.HEAD)));
        files.add("departments", values);
        return true;
    }

    boolean close(Answered answers, RegisterEdit files) {
        Map<String, RegisterField> keys = Map.of("from", RegisterField.FROM, "to", RegisterField.TO);
        Map<String, String> period = new LinkedHashMap<>(answers.yaml(keys));
        period.putAll(answers.yaml(Map.of("reason", RegisterField.REASON)));
        return files.addItem(
                SECTION, RegisterForms.id(answers, RegisterField.UNIT), "closed", RegisterEdit.map(period));
    }

    /** Until another day, or not at all where none is said; the reason stays. */
    static boolean changeClosure(Answered answers, RegisterEdit files) {
        String[] chosen = answers.one(RegisterField.CLOSURE).orElse("|").split("\\|", 2);
        Map.Entry<String, String> unit = Map.entry("id", chosen[0]);
        return answers.one(RegisterField.TO)
                .map(to -> new ThingEdit(files, SECTION, Map.ofEntries(unit))
                        .putInItem("closed", chosen[1], "to", RegisterEdit.text(to)))
                .orElseGet(() -> files.removeItem(SECTION, unit, "closed", chosen[1]));
    }

    /** Whoever manages the unit then does so until the day before; chosen anew, the same person goes on. */
    boolean newManager(Answered answers, RegisterEdit files) {
        List<Period> before = before(answers);
        Period last = before.isEmpty() ? null : before.get(before.size() - 1);
        List<String> periods = new ArrayList<>(before.stream().map(Period::yaml).toList());
        if (last != null && last.isFollowedBy(answers)) {
            periods.set(periods.size() - 1, new Period(last.person(), last.from(), null).yaml());
        } else {
            periods.add(RegisterEdit.map(
                    answers.yaml(Map.of("person", RegisterField.MANAGER, "from", RegisterField.FROM))));
        }
        String managers = "managers: [" + String.join(", ", periods) + "]";
        Map.Entry<String, String> unit = RegisterForms.id(answers, RegisterField.UNIT);
        return files.replace(SECTION, unit, List.of("manager", "managers"), managers);
    }

    /** Until the day before the new one; none where that day is no date, as the reader says. */
    private List<Period> before(Answered answers) {
        LocalDate last;
        try {
            last = LocalDate.parse(answers.one(RegisterField.FROM).orElse("")).minusDays(1);
        } catch (DateTimeParseException saidByTheReader) {
            return List.of();
        }
        return jdbc.sql("select person_id, valid_from, valid_to from unit_manager where unit_id = :unit"
                        + " and (valid_from is null or valid_from <= :last) order by valid_from nulls first")
                .param("unit", answers.one(RegisterField.UNIT).orElse(""))
                .param("last", last)
                .query((row, index) -> new Period(
                                row.getString("person_id"), Cells.date(row, "valid_from"), Cells.date(row, "valid_to"))
                        .until(last))
                .list();
    }

    /** A person's days as manager; an open end is null. */
    private record Period(String person, LocalDate from, LocalDate to) {

        Period until(LocalDate last) {
            return to == null || to.isAfter(last) ? new Period(person, from, last) : this;
        }

        /** Whether the answers have the same person go on the day after. */
        boolean isFollowedBy(Answered answers) {
            return answers.one(RegisterField.MANAGER).filter(person::equals).isPresent()
                    && answers.one(RegisterField.FROM)
                            .filter(to.plusDays(1).toString()::equals)
                            .isPresent();
        }

        String yaml() {
            Map<String, String> period = new LinkedHashMap<>();
            period.put("person", RegisterEdit.text(person));
            if (from != null) {
                period.put("from", from.toString());
            }
            if (to != null) {
                period.put("to", to.toString());
            }
            return RegisterEdit.map(period);
        }
    }
}

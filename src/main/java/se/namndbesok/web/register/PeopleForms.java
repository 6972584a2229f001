package se.namndbesok.web.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.SeatKind;

/** Writes into the register's files who comes, who gets another seat or role, and who leaves. */
@Component
class PeopleForms {

    private static final String POLITICIANS = "politicians";
    private static final String STAFF = "staff";

    private final JdbcClient jdbc;
    private final NewIds ids;

    PeopleForms(JdbcClient jdbc, NewIds ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    boolean addPolitician(Board board, Answered answers, RegisterEdit files) {
        Map<String, String> values = person(answers);
        values.putAll(seat(board, answers));
        files.add(POLITICIANS, values);
        return true;
    }

    private Map<String, String> person(Answered answers) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(
                "id",
                RegisterEdit.text(ids.ofPerson(answers.one(RegisterField.NAME).orElse(""))));
        values.putAll(answers.yaml(Map.of("name", RegisterField.NAME)));
        values.putAll(answers.yaml(Map.of("email", RegisterField.EMAIL)));
        return values;
    }

    private static Map<String, String> seat(Board board, Answered answers) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("board", RegisterEdit.text(board.id()));
        values.putAll(answers.yaml(Map.of("role", RegisterField.SEAT, "party", RegisterField.PARTY)));
        values.putAll(answers.yaml(Map.of("validFrom", RegisterField.FROM, "validTo", RegisterField.TO)));
        return values;
    }

    boolean addSeat(Board board, Answered answers, RegisterEdit files) {
        return addSeat(answers.one(RegisterField.POLITICIAN).orElse(""), seat(board, answers), files);
    }

    /** The seats so far are written out with their days, so that the new one has days of its own. */
    boolean addSeat(String personId, Map<String, String> seat, RegisterEdit files) {
        Map.Entry<String, String> person = Map.entry("id", personId);
        List<String> seats = new ArrayList<>(seats(personId));
        seats.add(RegisterEdit.map(seat));
        String all = "seats: [" + String.join(", ", seats) + "]";
        if (!files.replace(POLITICIANS, person, List.of("seats", "board"), all)) {
            return false;
        }
        for (String key : List.of("role", "party", "validFrom", "validTo")) {
            files.remove(POLITICIANS, person, key);
        }
        return true;
    }

    private List<String> seats(String person) {
        return jdbc.sql("select * from seat where person_id = :person order by valid_from, board_id")
                .param("person", person)
                .query((row, index) -> {
                    Map<String, String> seat = new LinkedHashMap<>();
                    seat.put("board", RegisterEdit.text(row.getString("board_id")));
                    seat.put("role", SeatKind.valueOf(row.getString("kind")).swedish());
                    put(seat, "party", row.getString("party"));
                    put(seat, "validFrom", row.getString("valid_from"));
                    put(seat, "validTo", row.getString("valid_to"));
                    return RegisterEdit.map(seat);
                })
                .list();
    }

    private static void put(Map<String, String> values, String key, String value) {
        if (value != null) {
            values.put(key, key.startsWith("valid") ? value : RegisterEdit.text(value));
        }
    }

    boolean addOfficial(Board board, Answered answers, RegisterEdit files) {
        Map<String, String> values = person(answers);
        values.put("board", RegisterEdit.text(board.id()));
        values.put("roles", RegisterEdit.list(answers.several(RegisterField.ROLE)));
        values.putAll(answers.yaml(Map.of("validFrom", RegisterField.FROM)));
        files.add(STAFF, values);
        return true;
    }

    boolean addRole(Board board, Answered answers, RegisterEdit files) {
        Map<String, String> role = new LinkedHashMap<>(answers.yaml(Map.of("role", RegisterField.ROLE)));
        role.put("board", RegisterEdit.text(board.id()));
        role.putAll(answers.yaml(Map.of("validFrom", RegisterField.FROM)));
        Map.Entry<String, String> person = RegisterForms.id(answers, RegisterField.OFFICIAL);
        return files.addItem(STAFF, person, "roles", RegisterEdit.map(role));
    }

    static boolean leaves(Answered answers, RegisterEdit files) {
        Map.Entry<String, String> person = RegisterForms.id(answers, RegisterField.PERSON);
        String to = RegisterForms.text(answers, RegisterField.TO);
        return files.set(POLITICIANS, person, "validTo", to) | files.set(STAFF, person, "validTo", to);
    }
}

package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.RegisterEdit;

/** Writes into the register's files who comes, and who gets another seat or role. */
@Component
class PeopleForms {

    private static final String POLITICIANS = "politicians";
    private static final String STAFF = "staff";

    private final OfficeForms offices;
    private final NewIds ids;

    PeopleForms(OfficeForms offices, NewIds ids) {
        this.offices = offices;
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
        String person = answers.one(RegisterField.POLITICIAN).orElse("");
        Optional<LocalDate> from = OfficeForms.day(answers, RegisterField.FROM);
        return offices.addSeat(board, person, seat(board, answers), from, files);
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
}

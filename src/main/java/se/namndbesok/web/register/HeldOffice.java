package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import se.namndbesok.register.Board;
import se.namndbesok.register.RegisterEdit;

/** A seat or a role that somebody has in a board, as the files write it; party and days may be null. */
record HeldOffice(String board, String code, String party, LocalDate from, LocalDate to) {

    boolean isAt(Board where) {
        return board.equals(where.id());
    }

    boolean beginsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    HeldOffice until(LocalDate last) {
        return to == null || to.isAfter(last) ? new HeldOffice(board, code, party, from, last) : this;
    }

    String yaml() {
        Map<String, String> held = new LinkedHashMap<>();
        held.put("board", RegisterEdit.text(board));
        held.put("role", RegisterEdit.text(code));
        if (party != null) {
            held.put("party", RegisterEdit.text(party));
        }
        if (from != null) {
            held.put("validFrom", from.toString());
        }
        if (to != null) {
            held.put("validTo", to.toString());
        }
        return RegisterEdit.map(held);
    }
}

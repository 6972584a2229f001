package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.SeatKind;
import se.namndbesok.register.SwedishOrder;
import se.namndbesok.register.TermOfOffice;
import se.namndbesok.register.TermsOfOffice;

/** Those who sit in a board when the term of office ends and have no seat in the next one yet, and how they get one. */
@Component
class NextSeats {

    private static final String SEATED =
            """
            select p.id, p.name, s.kind, s.party from seat s join person p on p.id = s.person_id
            where s.board_id = :board and p.listed and s.valid_from <= :ends
            and (s.valid_to is null or s.valid_to >= :ends)
            and not exists (select 1 from seat n where n.person_id = p.id and n.board_id = :board and n.valid_from > :ends)
            order by p.id""";

    private final JdbcClient jdbc;
    private final TermsOfOffice terms;
    private final OfficeForms offices;
    private final Words words;
    private final Clock clock;

    NextSeats(JdbcClient jdbc, TermsOfOffice terms, OfficeForms offices, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.offices = offices;
        this.words = words;
        this.clock = clock;
    }

    /** @param party null for none; it goes with the person */
    record Seated(String id, String name, String seat, String party) {}

    /** The last day of the term that runs; none where the register does not say. */
    Optional<LocalDate> ends() {
        return terms.on(LocalDate.now(clock)).map(TermOfOffice::to);
    }

    /** The first day of the next one: as the register says, else the day after. */
    Optional<LocalDate> begins() {
        return ends().map(last ->
                terms.newest().map(TermOfOffice::from).filter(last::isBefore).orElse(last.plusDays(1)));
    }

    /** In the order of their names. Always one statement. */
    List<Seated> of(Board board) {
        return ends().map(last -> jdbc
                        .sql(SEATED)
                        .param("board", board.id())
                        .param("ends", last)
                        .query((row, index) -> new Seated(
                                row.getString("id"),
                                row.getString("name"),
                                words.seat(row.getString("kind")),
                                row.getString("party")))
                        .list()
                        .stream()
                        .sorted(SwedishOrder.by(Seated::name))
                        .toList())
                .orElse(List.of());
    }

    Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Stream.of(SeatKind.values()).forEach(kind -> kinds.put(kind.swedish(), words.seat(kind.name())));
        return kinds;
    }

    /** @param chosen the seat's code by person; false where somebody is not to be had, or has got a seat meanwhile */
    boolean write(Board board, Map<Seated, String> chosen, LocalDate begins, RegisterEdit files) {
        boolean areOpen = of(board).containsAll(chosen.keySet());
        return areOpen
                && chosen.entrySet().stream().allMatch(each -> {
                    Map<String, String> seat = new LinkedHashMap<>();
                    seat.put("board", RegisterEdit.text(board.id()));
                    seat.put("role", RegisterEdit.text(each.getValue()));
                    if (each.getKey().party() != null) {
                        seat.put("party", RegisterEdit.text(each.getKey().party()));
                    }
                    seat.put("validFrom", begins.toString());
                    return offices.addSeat(board, each.getKey().id(), seat, Optional.of(begins), files);
                });
    }
}

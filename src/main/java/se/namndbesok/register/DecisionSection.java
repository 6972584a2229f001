package se.namndbesok.register;

import java.time.LocalDate;

/** The section boardDecisions: decisions that a politician may tell units about (B-10). */
final class DecisionSection {

    private DecisionSection() {}

    static void decision(YamlMap map, Reading reading) {
        reading.content()
                .decisions
                .add(new BoardDecision(
                        map.required("id").gives(Thing.DECISION),
                        map.required("board").asksFor(Thing.BOARD),
                        date(map),
                        map.required("paragraph").paragraph(),
                        map.required("heading").longText(),
                        map.scalars("units").stream()
                                .map(unit -> unit.asksFor(Thing.UNIT))
                                .distinct()
                                .toList()));
        if (!map.has("units")) {
            map.required("units");
        }
        map.close();
    }

    /** Only what the board has decided already (B-10). */
    private static LocalDate date(YamlMap map) {
        Scalar written = map.required("date");
        LocalDate date = written.date();
        written.notYet(date);
        return date;
    }
}

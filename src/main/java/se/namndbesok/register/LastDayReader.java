package se.namndbesok.register;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import se.namndbesok.register.Offset.From;

/** Reads the last day of a task: one of four ways to count, and what to do where that day has been. */
final class LastDayReader {

    private LastDayReader() {}

    static LastDay read(YamlMap map) {
        List<LastDay> days = new ArrayList<>();
        int otherwise = map.optional("otherwise").number(0);
        for (String key : List.of("after", "afterWorkingDays", "afterEvent", "beforeEvent")) {
            if (map.has(key)) {
                days.add(new LastDay(offset(key, map.optional(key)), "beforeEvent".equals(key), otherwise));
            }
        }
        map.close();
        if (days.size() != 1) {
            map.fault("last-day");
            return new LastDay(new Offset(From.BEGIN, Period.ZERO, 0), false, otherwise);
        }
        return days.get(0);
    }

    private static Offset offset(String key, Scalar written) {
        return switch (key) {
            case "after" -> new Offset(From.BEGIN, ReminderRulesReader.days(written), 0);
            case "afterWorkingDays" -> new Offset(From.BEGIN, Period.ZERO, ReminderRulesReader.workingDays(written));
            case "afterEvent" -> new Offset(From.EVENT, ReminderRulesReader.days(written), 0);
            default -> new Offset(From.EVENT, Period.ZERO, -ReminderRulesReader.workingDays(written));
        };
    }
}

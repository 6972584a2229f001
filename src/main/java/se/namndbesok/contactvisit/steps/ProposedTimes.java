package se.namndbesok.contactvisit.steps;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;

/** One to three proposed times, as the fields time1, time2 and time3 of a form (book.times). */
final class ProposedTimes {

    private static final int YEARS_AHEAD = 2;

    private ProposedTimes() {}

    static List<LocalDateTime> read(FormData form, LocalDateTime now, Problems problems) {
        Map<LocalDateTime, String> times = new TreeMap<>();
        for (String key : List.of("time1", "time2", "time3")) {
            form.moment(key).ifPresent(time -> times.putIfAbsent(time, key));
        }
        problems.at("time1").addIf(times.isEmpty(), "err.noTime");
        times.forEach((time, key) -> check(time, now, problems.at(key)));
        return List.copyOf(times.keySet());
    }

    static void check(LocalDateTime time, LocalDateTime now, Problems problems) {
        problems.addIf(!time.isAfter(now), "err.past");
        problems.addIf(time.isAfter(now.plusYears(YEARS_AHEAD)), "err.farAway");
    }
}

package se.namndbesok.web.register;

import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.RegisterChange;
import se.namndbesok.register.RegisterHistory;

/** The register's history as a page shows it. */
@Component
class HistoryLines {

    /** @param at as in "tisdag 16 mars 2027 kl. 13.15" */
    record Line(String at, String person, String source, RegisterChange change) {}

    List<Line> of(List<RegisterHistory.Entry> entries) {
        return entries.stream().map(HistoryLines::line).toList();
    }

    private static Line line(RegisterHistory.Entry entry) {
        return new Line(
                SwedishDates.moment(entry.at().atZone(Stockholm.ZONE).toLocalDateTime()),
                entry.person(),
                entry.source().name(),
                entry.change());
    }
}

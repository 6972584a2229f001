package se.namndbesok.document;

import java.util.List;

/**
 * The study visits of a semester as a page to hand out (C-14, C-20); every value a ready text.
 *
 * @param lead for whom and when, under the title
 * @param proposedDecision blank where nobody decides
 * @param notes plain sentences about what is missing (F1, F2, F6)
 */
public record StudyVisitList(
        String municipality,
        String board,
        String title,
        String lead,
        String proposedDecision,
        List<Row> rows,
        List<String> notes) {

    /** One visit; the unit may be blank. */
    public record Row(
            String department, String unit, String time, String place, String contact, String outline, String seats) {

        public Row {
            place = PlainText.normalise(place);
            contact = PlainText.normalise(contact);
            outline = PlainText.normalise(outline);
        }
    }

    public StudyVisitList {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}

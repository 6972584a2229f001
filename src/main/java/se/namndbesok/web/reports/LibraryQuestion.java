package se.namndbesok.web.reports;

import java.time.Year;
import java.util.List;
import java.util.Map;

/** Turns a filter into conditions of the library's statement; every value goes as a parameter. */
final class LibraryQuestion {

    /** One has opened it, or took part in the visit that it tells of. */
    static final String IS_READ =
            """
            (exists (select 1 from report_read x where x.document_id = d.id and x.person_id = :person)
              or exists (select 1 from contact_visit_attendee y where y.visit_id = v.id and y.person_id = :person))""";

    private static final char ESCAPE = '!';

    private LibraryQuestion() {}

    static String of(LibraryFilter filter, Map<String, Object> values) {
        StringBuilder asked = new StringBuilder();
        add(asked, values, filter.unit(), "unit", " and u.id = :unit");
        add(asked, values, filter.kind(), "kind", " and u.kind = :kind");
        if (filter.year() != null && filter.year() > 0 && filter.year() < Year.MAX_VALUE) {
            asked.append(" and a.visited between :first and :last");
            values.put("first", Year.of(filter.year()).atDay(1));
            values.put("last", Year.of(filter.year()).atMonth(12).atEndOfMonth());
        }
        if (filter.unread()) {
            asked.append(" and not ").append(IS_READ);
        }
        add(
                asked,
                values,
                filter.theme() == null || filter.theme().isBlank() ? null : "%," + filter.theme() + ",%",
                "theme",
                " and v.id in (select q.visit_id from quality_digest_report q"
                        + " where ',' || q.themes || ',' like :theme)");
        addWords(asked, values, filter.terms());
        return asked.toString();
    }

    private static void add(
            StringBuilder asked, Map<String, Object> values, String value, String name, String condition) {
        if (value != null && !value.isBlank()) {
            asked.append(condition);
            values.put(name, value);
        }
    }

    private static void addWords(StringBuilder asked, Map<String, Object> values, List<String> terms) {
        for (int i = 0; i < terms.size(); i++) {
            asked.append(" and d.id in (select z.document_id from report_posting z where z.word in"
                            + " (select t.word from report_term t where t.word like :word")
                    .append(i)
                    .append(" escape '" + ESCAPE + "'))");
            values.put("word" + i, "%" + terms.get(i).replaceAll("[!%_]", ESCAPE + "$0") + "%");
        }
    }
}

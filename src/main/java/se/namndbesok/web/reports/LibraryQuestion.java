package se.namndbesok.web.reports;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Turns a filter into the library's statement: which lines of the agenda it is about, and what must hold of them. Every value
 * goes as a parameter.
 *
 * @param lines the tables to read from, the agenda as a
 */
record LibraryQuestion(String lines, String conditions) {

    /** One has opened it, or took part in the visit that it tells of. */
    static final String IS_READ =
            """
            (exists (select 1 from report_read x where x.document_id = a.document_id and x.person_id = :person)
              or exists (select 1 from contact_visit_attendee y where y.visit_id = a.subject and y.person_id = :person))""";

    /** The words of all terms, each with which terms it has in it, and once more through the reports that they stand in. */
    private static final String WITH_WORDS =
            """
            (select z.document_id from (select t.word, %s from report_term t where %s) t
              join report_posting z on z.word = t.word group by z.document_id having %s) h
            left join agenda_item a on a.document_id = h.document_id""";

    static LibraryQuestion of(LibraryFilter filter, Map<String, Object> values) {
        String theme = " left join quality_digest_report q on q.visit_id = a.subject";
        return new LibraryQuestion(
                withWords(filter.terms(), values) + (LibraryFilter.isAsked(filter.theme()) ? theme : ""),
                String.join("", conditions(filter, values)));
    }

    /** The reports in which all of the words stand come first: as a condition H2 would look for them anew at each line. */
    private static String withWords(List<String> terms, Map<String, Object> values) {
        if (terms.isEmpty()) {
            return "agenda_item a";
        }
        for (int i = 0; i < terms.size(); i++) {
            values.put("word" + i, part(terms.get(i)));
        }
        return WITH_WORDS.formatted(
                each(terms, "case when t.word like :word%1$d escape '!' then 1 else 0 end as has%1$d", ", "),
                each(terms, "t.word like :word%d escape '!'", " or "),
                each(terms, "max(t.has%d) = 1", " and "));
    }

    private static String each(List<String> terms, String sql, String between) {
        return IntStream.range(0, terms.size()).mapToObj(sql::formatted).collect(Collectors.joining(between));
    }

    private static List<String> conditions(LibraryFilter filter, Map<String, Object> values) {
        List<String> asked = new ArrayList<>();
        if (LibraryFilter.isAsked(filter.unit())) {
            asked.add(" and a.unit_id = :unit");
            values.put("unit", filter.unit());
        }
        if (LibraryFilter.isAsked(filter.kind())) {
            asked.add(" and exists (select 1 from unit k where k.id = a.unit_id and k.kind = :kind)");
            values.put("kind", filter.kind());
        }
        if (filter.year() != null) {
            asked.add(" and a.visited between :first and :last");
            values.put("first", Year.of(filter.year()).atDay(1));
            values.put("last", Year.of(filter.year()).atMonth(12).atEndOfMonth());
        }
        if (LibraryFilter.isAsked(filter.theme())) {
            asked.add(" and ',' || q.themes || ',' like :theme escape '!'");
            values.put("theme", "%," + literal(filter.theme()) + ",%");
        }
        if (filter.unread()) {
            asked.add(" and not " + IS_READ);
        }
        return asked;
    }

    /** A part of a word; one sign alone is a word, as it stands in nearly every other. */
    private static String part(String term) {
        return term.length() == 1 ? literal(term) : "%" + literal(term) + "%";
    }

    /** As it stands, for "like ... escape '!'". */
    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}

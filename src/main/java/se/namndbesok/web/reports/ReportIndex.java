package se.namndbesok.web.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.document.Documents;
import se.namndbesok.document.Paper;

/** The words of each report for the library's search. A report never changes, so it is read once. */
@Repository
class ReportIndex {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Documents documents;

    ReportIndex(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** Reads the reports that have come since the last time. */
    void catchUp() {
        for (List<String> fresh = missing(); !fresh.isEmpty(); fresh = missing()) {
            fresh.forEach(this::add);
        }
    }

    private List<String> missing() {
        return jdbc.sql("select d.id from document d join agenda_item a on a.document_id = d.id"
                        + " where d.paper is not null and not exists"
                        + " (select 1 from report_words w where w.document_id = d.id) order by d.id limit " + BATCH)
                .query(String.class)
                .list();
    }

    private void add(String documentId) {
        try {
            jdbc.sql("insert into report_words (document_id, words) values (?, ?)")
                    .params(documentId, words(documents.paper(documentId)))
                    .update();
        } catch (DuplicateKeyException atTheSameMoment) {
            // Somebody else searched at the same moment: it is there.
        }
    }

    private static String words(Paper paper) {
        Stream<String> facts = paper.facts().stream().map(Paper.Fact::value);
        Stream<String> sections =
                paper.sections().stream().flatMap(section -> Stream.of(section.heading(), section.text()));
        return Stream.concat(facts, sections)
                .filter(text -> text != null && !text.isBlank())
                .map(LibraryFilter::searchable)
                .collect(Collectors.joining("\n"));
    }
}

package se.namndbesok.web.reports;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import se.namndbesok.document.Documents;
import se.namndbesok.document.Paper;

/** The words of each report for the library's search, small letters and whole signs. A report never changes: it is read once. */
@Repository
class ReportIndex {

    private static final int BATCH = 200;
    private static final int LONGEST = 100;

    private final JdbcTemplate jdbc;
    private final Documents documents;
    private final TransactionTemplate transaction;

    ReportIndex(JdbcTemplate jdbc, Documents documents, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.transaction = transaction;
    }

    /** Reads the reports that have come since the last time. */
    void catchUp() {
        for (List<String> fresh = missing(); !fresh.isEmpty(); fresh = missing()) {
            List<String> batch = fresh;
            try {
                transaction.executeWithoutResult(status -> batch.forEach(this::add));
            } catch (DuplicateKeyException atTheSameMoment) {
                // Somebody else searched at the same moment: what is still missing is asked for anew.
            }
        }
    }

    private List<String> missing() {
        return jdbc.queryForList(
                "select a.document_id from agenda_item a"
                        + " where not exists (select 1 from report_indexed w where w.document_id = a.document_id)"
                        + " and exists (select 1 from document d where d.id = a.document_id and d.paper is not null)"
                        + " order by a.document_id limit " + BATCH,
                String.class);
    }

    private void add(String documentId) {
        jdbc.update("insert into report_indexed (document_id) values (?)", documentId);
        Collection<String> words = words(documents.paper(documentId));
        batch(
                "insert into report_term (word) select cast(? as varchar(100)) where not exists"
                        + " (select 1 from report_term t where t.word = ?)",
                words.stream().map(word -> new Object[] {word, word}));
        batch(
                "insert into report_posting (word, document_id) values (?, ?)",
                words.stream().map(word -> new Object[] {word, documentId}));
    }

    private void batch(String sql, Stream<Object[]> rows) {
        jdbc.batchUpdate(sql, rows.toList());
    }

    private static Set<String> words(Paper paper) {
        Stream<String> facts = paper.facts().stream().map(Paper.Fact::value);
        Stream<String> sections =
                paper.sections().stream().flatMap(section -> Stream.of(section.heading(), section.text()));
        return Stream.concat(facts, sections)
                .filter(text -> text != null && !text.isBlank())
                .map(LibraryFilter::searchable)
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

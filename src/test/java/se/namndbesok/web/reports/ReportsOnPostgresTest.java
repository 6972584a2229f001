package se.namndbesok.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.namndbesok.Postgres;
import se.namndbesok.Texts;
import se.namndbesok.document.Documents;
import se.namndbesok.qualitydigest.QualityDigest.Words;
import se.namndbesok.qualitydigest.QualityDigests;
import se.namndbesok.register.TestRegister;
import se.namndbesok.web.AccessLog;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;

/** The library's search and its list as a file, asked of PostgreSQL: the same answers as of H2, with å, ä and ö. */
class ReportsOnPostgresTest {

    private static final Viewer SAGA = new Viewer("on-03", "Saga", Map.of(Part.POLITICIAN, Set.of("ON")));
    private static final Viewer TUVA = new Viewer("sn-05", "Tuva", Map.of(Part.POLITICIAN, Set.of("SN")));
    private static final Viewer OSTEN = new Viewer("osten.vretmyr", "Östen", Map.of());

    private static TestRegister register;
    private static ReportLibrary library;
    private static ReportIndex index;

    @BeforeAll
    static void reports() throws IOException {
        DataSource source = Postgres.empty();
        register = TestRegister.on(source, LocalDate.of(2027, 4, 20));
        register.load(new ClassPathResource("demo/register.yaml").getContentAsString(StandardCharsets.UTF_8));
        Documents documents = new Documents(register.jdbc, register.clock);
        StoredReports reports = new StoredReports(register, documents);
        reports.add("one", "eklunden", "Brukarna uppskattar MÅLTIDSMILJÖN, ÅÄÖ-caféet och maten.");
        reports.add("two", "brunnsgard", "Trädgården är 100 % öppen för alla_boende.");
        library = new ReportLibrary(
                register.jdbc, new SeenReports(register.jdbc, register.units, register.policies, register.clock));
        index = new ReportIndex(
                new JdbcTemplate(source), documents, new TransactionTemplate(new DataSourceTransactionManager(source)));
        index.catchUp();
    }

    private static List<String> found(Viewer viewer, Map<String, String> asked) {
        LibraryFilter filter = LibraryFilter.of(asked);
        List<String> found = library.page(viewer, filter).reports().stream()
                .map(LibraryReport::documentId)
                .toList();
        assertThat(library.page(viewer, filter).found()).isEqualTo(found.size());
        return found;
    }

    private static List<String> search(String words) {
        return found(SAGA, Map.of("ord", words));
    }

    @Test
    @DisplayName("A part of a word is found in small letters and capitals, with å, ä and ö, and signs are signs")
    void words() {
        assertThat(search("miljön")).containsExactly("d-one");
        assertThat(search("åäö-CAFÉET")).containsExactly("d-one");
        assertThat(search("TRÄDGÅRDEN öpp")).containsExactly("d-two");
        assertThat(search("tra\u0308dga\u030arden")).containsExactly("d-two");
        assertThat(search("tradgarden")).as("å is no a").isEmpty();
        assertThat(search("maten trädgården")).isEmpty();
        assertThat(search("maten mat")).as("one word has both in it").containsExactly("d-one");
        assertThat(search("öp a_ al")).as("each in another word").containsExactly("d-two");
        assertThat(search("en en")).as("several words have it").containsExactly("d-one", "d-two");
        assertThat(search("100 %")).containsExactly("d-two");
        assertThat(search("alla_b")).containsExactly("d-two");
        assertThat(search("alla%b")).isEmpty();
        assertThat(search("%")).as("one sign alone is a word").containsExactly("d-two");
        assertThat(search("ö")).as("and no part of one").isEmpty();
        assertThat(search("') or 1=1--")).isEmpty();
        index.catchUp();
        assertThat(search("maten")).containsExactly("d-one");
    }

    @Test
    @DisplayName("domain 5.5 Who may see a report, and every other way of narrowing the list")
    void readersAndFilters() {
        assertThat(found(TUVA, Map.of("ord", "maten"))).isEmpty();
        assertThat(found(OSTEN, Map.of())).containsExactly("d-one");
        assertThat(found(SAGA, Map.of("ar", "2027", "verksamhet", "HEMTJANST"))).isEmpty();
        assertThat(found(SAGA, Map.of("ar", "2027", "enhet", "eklunden"))).containsExactly("d-one");
        assertThat(found(SAGA, Map.of("olast", "true"))).containsExactly("d-one", "d-two");
        QualityDigests digests = new QualityDigests(register.jdbc);
        digests.plan("q", "ON", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30));
        digests.take("q", List.of("two"));
        digests.compile("q", Map.of("two", List.of("Miljö", "Öppenhet")), new Words("Å", List.of()));
        assertThat(found(SAGA, Map.of("tema", "Öppenhet"))).containsExactly("d-two");
        assertThat(library.get(SAGA, "d-one")).isPresent();
        assertThat(library.get(TUVA, "d-one")).isEmpty();
        assertThat(library.readers("d-one")).isZero();
    }

    @Test
    @DisplayName("The list as a file: what was looked for, formulas made harmless, each report in the access log")
    void exported() {
        AccessLog log = new AccessLog(register.jdbc, register.clock);
        ReportExport export = new ReportExport(library, index, log, new Texts());
        String csv = new String(export.csv(SAGA, Map.of("ord", "ÖPPEN")).getBody(), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("Brunnsgården;2027-03-16;'=Åsa Öman;ON 2027/0058;1;")
                .doesNotContain("Eklunden", "Trädgården");
        assertThat(export.xlsx(SAGA, Map.of()).getBody()).startsWith('P', 'K');
        assertThat(register.jdbc
                        .sql(
                                "select document_id from access_log where person_id = 'on-03' and purpose = 'EXPORT' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("d-one", "d-two", "d-two");
    }
}

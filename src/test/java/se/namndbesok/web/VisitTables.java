package se.namndbesok.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of visits and their reports, which the tests of the pages fill and leave empty; the register's stay. */
final class VisitTables {

    private static final List<String> TABLES = List.of(
            "contact_visit",
            "contact_visit_attendee",
            "visit_proposal",
            "visit_programme",
            "visit_report",
            "report_confirmation",
            "report_read",
            "report_posting",
            "report_term",
            "report_indexed",
            "agenda_item",
            "withdrawn_document",
            "withdrawal",
            "access_log",
            "document_part",
            "document",
            "page_draft");

    private VisitTables() {}

    static void empty(JdbcClient database) {
        database.sql("set referential_integrity false").update();
        TABLES.forEach(table -> database.sql("truncate table " + table).update());
        database.sql("set referential_integrity true").update();
    }
}

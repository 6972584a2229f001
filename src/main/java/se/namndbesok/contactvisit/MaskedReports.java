package se.namndbesok.contactvisit;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions that say less than the one before: what is secret is covered (E13). */
@Repository
public class MaskedReports {

    private final JdbcClient database;
    private final VisitReports reports;

    MaskedReports(JdbcClient database, VisitReports reports) {
        this.database = database;
        this.reports = reports;
    }

    /** Makes the next version: otherwise the same, with its author, the day it was handed in and the confirmations. */
    public void mask(VisitReport original, Masking masking) {
        String visit = original.visitId();
        reports.become(visit, ReportState.RESTRICTED);
        int version = reports.submit(visit, original.authorId(), masking.apply(original.content()));
        database.sql("update visit_report set submitted_at = ? where visit_id = ? and version = ?")
                .params(original.submittedAt().atOffset(ZoneOffset.UTC), visit, version)
                .update();
        database.sql("insert into report_confirmation (visit_id, version, person_id, answered_at, stands_by_it, remark)"
                        + " select visit_id, cast(? as integer), person_id, answered_at, stands_by_it, remark"
                        + " from report_confirmation where visit_id = ? and version = ?")
                .params(version, visit, original.version())
                .update();
    }
}

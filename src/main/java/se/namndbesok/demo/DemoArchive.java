package se.namndbesok.demo;

import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.document.StoredDocument;

/** Packets of meetings of years ago, which the board's decision allows to dispose of: its review has something to list. */
@Component
@Profile("demo")
class DemoArchive {

    private final Documents documents;
    private final JdbcClient database;

    DemoArchive(Documents documents, JdbcClient database) {
        this.documents = documents;
        this.database = database;
    }

    /** Copies of a document as if they had been stored three and four years before that day. */
    void fill(StoredDocument copied, LocalDate today) {
        for (int years = 3; years <= 4; years++) {
            LocalDate day = today.minusYears(years).with(previousOrSame(WEDNESDAY));
            String id = "demo-underlag-" + day;
            String name = "Kontaktpolitikernas rapporter " + SwedishDates.day(day) + ".pdf";
            byte[] bytes = documents.bytes(copied.id());
            documents.store(new NewDocument(id, copied.boardId(), DocumentKind.BOARD_PACKET, id, 1, name, bytes, null));
            database.sql("update document set stored_at = ? where id = ?")
                    .params(day.atTime(10, 0).atOffset(ZoneOffset.UTC), id)
                    .update();
        }
    }
}

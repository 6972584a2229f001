package se.namndbesok.studyvisit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.document.Disposable;
import se.namndbesok.document.DisposableKind;

/** The lists of who signed up for the study visits that have been: names and needs go, the semester's figures stay (Q12). */
@Repository
class SignUpLists implements DisposableKind {

    private static final String PREFIX = "anmalningar-";

    private final JdbcClient database;
    private final Texts texts;

    SignUpLists(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public boolean isCalled(String kind) {
        return kind.equals("SIGN_UP_LIST");
    }

    /** Lists of visits that were planned for a day before that one. */
    @Override
    public List<Disposable> from(String boardId, String kind, LocalDate before) {
        return database.sql("select v.id, v.visit_date, u.name from study_visit v left join unit u on u.id = v.unit_id"
                        + " where v.board_id = ? and v.visit_date < ? and v.state in ('CARRIED_OUT', 'CANCELLED')"
                        + " and exists (select 1 from study_visit_sign_up s where s.visit_id = v.id)"
                        + " order by v.visit_date, v.id")
                .params(boardId, before)
                .query((row, number) -> new Disposable(
                        PREFIX + row.getString("id"),
                        texts.get(
                                "retention.signUpList",
                                "unit",
                                row.getString("name"),
                                "day",
                                SwedishDates.day(row.getObject("visit_date", LocalDate.class)))))
                .list();
    }

    @Override
    public void dispose(String id) {
        if (id.startsWith(PREFIX)) {
            database.sql("delete from study_visit_sign_up where visit_id = ?")
                    .param(id.substring(PREFIX.length()))
                    .update();
        }
    }
}

package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The library's list as a file. */
class ReportExportTest extends PublicPages {

    private static final String ELLINOR = "ellinor.vassmyr";

    @Autowired
    ApplicationContext application;

    @BeforeEach
    void thereAreReports() {
        PageThings.in(application).layOut(LocalDate.parse("2027-04-20"));
    }

    @Test
    @DisplayName(
            "The reports that are looked for, no text of theirs, formulas made harmless, each one in the access log")
    void exported() {
        database.sql("update agenda_item set people = '=1+1' where subject = 'thing-old'")
                .update();
        String csv = visitor(ELLINOR)
                .get("/rapporter/rapporter.csv?enhet=eklunden&ord=lugnt")
                .body();
        assertThat(csv)
                .contains("Eklunden;2027-03-11;'=1+1;ON 2027/0058;1;2027-04-20;", "§ 41")
                .doesNotContain("Brunnsgården", "Tryggt");
        assertThat(visitor(ELLINOR).get("/rapporter/rapporter.xlsx").body()).startsWith("PK");
        assertThat(database.sql(
                                "select document_id from access_log where person_id = ? and purpose = 'EXPORT' order by 1")
                        .param(ELLINOR)
                        .query(String.class)
                        .list())
                .containsExactly("rapport-thing-new", "rapport-thing-old", "rapport-thing-old");
    }

    @Test
    @DisplayName("Of another board there is nothing to take away")
    void ofAnotherBoard() {
        String csv =
                visitor("karljohan.lovfors").get("/rapporter/rapporter.csv").body();
        assertThat(csv.strip().lines()).hasSize(1);
        assertThat(database.sql("select count(*) from access_log")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}

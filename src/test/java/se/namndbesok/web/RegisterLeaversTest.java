package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Seats, roles and closures that end by the register's forms, and nothing beside them. */
class RegisterLeaversTest extends RegisterUploads {

    private List<String> rows(String table, String person) {
        return database.sql(
                        "select board_id, " + (table.equals("seat") ? "kind" : "role") + ", valid_from, valid_to from "
                                + table + " where person_id = :person order by valid_from nulls first, 2")
                .param("person", person)
                .query((row, index) ->
                        row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4))
                .list();
    }

    @Test
    @DisplayName(
            "Who gets another seat has the old one until the day before; who then leaves has none after the last day")
    void seats() {
        HttpResponse<String> shown = form("ny-plats", "POLITICIAN=on-01&SEAT=LEDAMOT&PARTY=EL&FROM=2027-06-01");
        assertThat(shown.body()).contains("Till: 2030-12-31 → 2027-05-31");
        saved(shown);
        saved(form("ny-plats", "POLITICIAN=on-01&SEAT=ERSATTARE&PARTY=EL&FROM=2031-01-01&TO=2034-12-31"));
        assertThat(rows("seat", "on-01"))
                .containsExactly(
                        "ON CHAIR 2027-01-01 2027-05-31",
                        "ON MEMBER 2027-06-01 2030-12-31",
                        "ON SUBSTITUTE 2031-01-01 2034-12-31");
        assertThat(form("sluta", "PERSON=on-01&TO=snart").body())
                .contains("<a href=\"#f-TO\">Skriv datumet som år-månad-dag", "value=\"snart\"");
        saved(form("sluta", "PERSON=on-01&TO=2027-09-30"));
        assertThat(rows("seat", "on-01"))
                .containsExactly("ON CHAIR 2027-01-01 2027-05-31", "ON MEMBER 2027-06-01 2027-09-30");
    }

    @Test
    @DisplayName("One role of an official ends, the others stay; in another board nothing ends")
    void roles() {
        List<String> before = rows("staff_role", "gun.sandmyr");
        assertThat(before).hasSizeGreaterThan(2).anyMatch(row -> row.startsWith("SN REGISTRAR"));
        HttpResponse<String> shown = form("en-roll-slutar", "HELD=gun.sandmyr%7CREGISTRATOR&TO=2027-06-30");
        assertThat(shown.body()).contains("Gun Sandmyr", "registrator", "Till: inget → 2027-06-30");
        saved(shown);
        assertThat(rows("staff_role", "gun.sandmyr"))
                .contains("ON REGISTRAR null 2027-06-30", "SN REGISTRAR null null")
                .hasSameSizeAs(before);
        saved(form("sluta", "PERSON=gun.sandmyr&TO=2027-08-31"));
        assertThat(rows("staff_role", "gun.sandmyr"))
                .contains(
                        "ON REGISTRAR null 2027-06-30", "ON RECORDS_OFFICER null 2027-08-31", "SN REGISTRAR null null");
        for (String wrong : List.of("HELD=gun.sandmyr%7CENHETSCHEF", "HELD=jenny.hagbro%7CAVDELNINGSCHEF", "HELD=x")) {
            assertThat(form("en-roll-slutar", wrong + "&TO=2027-06-30").body())
                    .as(wrong)
                    .contains("<a href=\"#f-HELD\">Välj i listan");
        }
    }

    @Test
    @DisplayName(
            "Who has one seat or one role keeps it on the line it stands on, and a table changes it there or in a list of one")
    void tablesAfterwards() {
        saved(form("sluta", "PERSON=on-04&TO=2027-09-30"));
        assertThat(takenDown("/registret/filer/0")).contains("{validTo: 2027-09-30, id: on-04,");
        saved(form("sluta", "PERSON=leila.norrhage&TO=2027-09-30"));
        saved(form("ny-plats", "POLITICIAN=on-09&SEAT=LEDAMOT&PARTY=NE&FROM=2027-06-01"));
        saved(form("sluta", "PERSON=on-09&TO=2027-05-31"));
        assertThat(rows("seat", "on-09")).containsExactly("ON SUBSTITUTE 2027-01-01 2027-05-31");
        String people =
                "Id;Namn;E-post;Plats;Parti;Från;Till\r\non-09;;;Ledamot;;;2027-08-31\r\non-04;;;;;;2027-08-31\r\n";
        save(ellinor(), upload(ellinor(), "/registret/ON/tabell/personer", "a.csv", people));
        assertThat(rows("seat", "on-09")).containsExactly("ON MEMBER 2027-01-01 2027-08-31");
        assertThat(rows("seat", "on-04")).containsExactly("ON MEMBER 2027-01-01 2027-08-31");
    }

    @Test
    @DisplayName("E9 A closed unit opens earlier, later, or is not closed at all; the reason stays in the file")
    void closures() {
        saved(form("stang-enhet", "UNIT=eklunden&FROM=2027-07-01&TO=2027-07-31&REASON=ombyggnad"));
        assertThat(page("andra/andra-stangning")).contains(">Eklunden (2027-07-01 – 2027-07-31)</option>");
        saved(form("andra-stangning", "CLOSURE=eklunden%7C2027-07-01&TO=2027-07-15"));
        assertThat(page("enheter")).contains("2027-07-01 – 2027-07-15");
        assertThat(takenDown("/registret/filer/0")).contains("to: \"2027-07-15\"", "reason: \"ombyggnad\"");
        assertThat(form("andra-stangning", "CLOSURE=eklunden%7C2027-07-01&TO=2027-06-01")
                        .body())
                .contains("<a href=\"#f-TO\">Slutdatumet 2027-06-01 är före");
        Map<String, List<String>> before = tables();
        assertThat(form("andra-stangning", "CLOSURE=eklunden%7C2027-07-02&TO=").statusCode())
                .isEqualTo(422);
        assertThat(tables()).isEqualTo(before);
        saved(form("andra-stangning", "CLOSURE=eklunden%7C2027-07-01&TO="));
        assertThat(page("enheter")).doesNotContain("2027-07-01");
    }
}

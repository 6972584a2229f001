package se.namndbesok.web.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ids for people and units that come: their names in the letters that an id may have, and a number where it is taken. */
@Component
class NewIds {

    private static final int LENGTH = 50;

    private final JdbcClient jdbc;

    NewIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As in asa.oberg; also the name of the login. */
    String ofPerson(String name) {
        return free(plain(name, "."), "person");
    }

    String ofUnit(String name) {
        return free(plain(name, "-"), "unit");
    }

    String ofDepartment(String name) {
        return free(plain(name, "-"), "department");
    }

    private static String plain(String name, String between) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String plain = letters.replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", between)
                .replaceAll("^[.-]+|[.-]+$", "");
        return plain.isEmpty() ? "ny" : plain.substring(0, Math.min(plain.length(), LENGTH));
    }

    /** Who is no longer listed keeps the id. */
    private String free(String id, String table) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? id : id + number)
                .filter(each -> jdbc.sql("select count(*) from " + table + " where id = :id")
                                .param("id", each)
                                .query(Long.class)
                                .single()
                        == 0)
                .findFirst()
                .orElseThrow();
    }
}

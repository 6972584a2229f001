package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import se.namndbesok.Tables;
import se.namndbesok.engine.Visitor;

/** What the tests of loading the register's files have in common. */
abstract class RegisterUploads extends PublicPages {

    static final String PAGE = "/registret/inlasning";
    static final Pattern PROPOSAL = Pattern.compile("action=\"(/registret/inlasning/[0-9a-f-]+)\"");

    final String demo = demo();

    static String demo() {
        try {
            return new ClassPathResource("demo/register.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    Visitor ellinor() {
        return visitor("ellinor.vassmyr");
    }

    String changed(String before, String after) {
        assertThat(demo).contains(before);
        return demo.replace(before, after);
    }

    /** A file of the register, or a table, as its secretary takes it down. */
    String takenDown(String address) {
        return ellinor().get(address).body();
    }

    HttpResponse<String> upload(Visitor who, String name, String text) {
        return upload(who, PAGE, name, text);
    }

    HttpResponse<String> upload(Visitor who, String page, String name, String text) {
        String body = "--grans\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + who.csrf()
                + "\r\n--grans\r\nContent-Disposition: form-data; name=\"filer\"; filename=\"" + name
                + "\"\r\nContent-Type: application/yaml\r\n\r\n" + text + "\r\n--grans--\r\n";
        return who.send("POST", page, body, "multipart/form-data; boundary=grans");
    }

    /** Rows below the heads of the empty table, as the secretary loads them. */
    HttpResponse<String> table(String sheet, String rows) {
        String address = "/registret/ON/tabell/" + sheet;
        return upload(ellinor(), address, sheet + ".csv", takenDown(address) + rows);
    }

    /** The demo's file with that change, as the administrator loads it. */
    HttpResponse<String> file(String before, String after) {
        return upload(visitor("admin"), "register.yaml", changed(before, after));
    }

    HttpResponse<String> save(Visitor who, HttpResponse<String> shown) {
        Matcher address = PROPOSAL.matcher(shown.body());
        assertThat(address.find()).as(shown.body()).isTrue();
        return press(who, address.group(1));
    }

    static HttpResponse<String> press(Visitor who, String address) {
        return who.send("POST", address, "_csrf=" + who.csrf(), "application/x-www-form-urlencoded");
    }

    /** A form of omsorgsnämnden's register, as its secretary sends it. */
    HttpResponse<String> form(String address, String fields) {
        return form(ellinor(), address, fields);
    }

    static HttpResponse<String> form(Visitor who, String address, String fields) {
        String body = "_csrf=" + who.csrf() + "&" + fields.replace(" ", "+");
        return who.form("/registret/ON/andra/" + address, body);
    }

    /** A form about a thing as a browser sends it: opened, answered otherwise, handed in. */
    static HttpResponse<String> changed(Visitor who, String page, Map<String, String> answers) {
        String fields = opened(who, page);
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            fields = set(fields, answer.getKey(), answer.getValue());
        }
        return who.form(page, "_csrf=" + who.csrf() + "&" + fields);
    }

    static String opened(Visitor who, String page) {
        return FormFields.of(who.get(page).body());
    }

    static String set(String fields, String name, String value) {
        return FormFields.set(fields, name, value);
    }

    static String fields(String page) {
        return FormFields.of(page);
    }

    void saved(HttpResponse<String> shown) {
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        assertThat(save(ellinor(), shown).statusCode()).isEqualTo(302);
    }

    /** A page of that register, its cells without their attributes. */
    String page(String address) {
        return ellinor().get("/registret/ON/" + address).body().replaceAll("<td [^>]*>", "<td>");
    }

    Map<String, List<String>> tables() {
        return new Tables(database).snapshot();
    }
}

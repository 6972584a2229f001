package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.namndbesok.AccessTable;
import se.namndbesok.AccessTable.Row;
import se.namndbesok.engine.Visitor;

/** Every address and every action of the pages, as every kind of person, from one table (domain.md 5.5). */
class PageAccessTest extends PublicPages {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    ApplicationContext application;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<String, String> things = new HashMap<>();
    private final Map<String, String> tokens = new TreeMap<>();

    @BeforeEach
    void thereIsOneThingOfEachKind() {
        things.putAll(AccessTable.things());
        things.putAll(PageThings.in(application).layOut(LocalDate.parse("2027-04-20")));
    }

    @Test
    @DisplayName(
            "Each person gets at each address the answer of the table; a thing of another board is not there (404)")
    void table() {
        SoftAssertions all = new SoftAssertions();
        for (Row row : rows()) {
            row.answers().forEach((person, expected) -> all.assertThat(answer(row, person))
                    .as("%s %s as %s", row.method(), row.address(), person)
                    .isEqualTo(expected));
        }
        all.assertAll();
    }

    @Test
    @DisplayName("The table has every address and every action that there is, and none that there is not")
    void complete() {
        Set<String> listed = rows().stream().map(Row::shape).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(PageMappings.in(requestMappingHandlerMapping));
    }

    @Test
    @DisplayName("Without the token of a page no action is done, whoever asks; what is typed in a task's form is kept")
    void tokens() {
        SoftAssertions all = new SoftAssertions();
        for (Row row : rows()) {
            for (String person :
                    row.method().equals("POST") ? List.of("on-03", "ellinor.vassmyr", "admin") : List.<String>of()) {
                HttpResponse<String> answer = visitor(person).send("POST", row.at(things), row.fields(), FORM);
                boolean isKept = row.address().matches("/uppgifter/[^/]*(/utkast|/fragor)?|/registret/[^/]*/andra/.*");
                all.assertThat(answer.statusCode())
                        .as("%s as %s", row.address(), person)
                        .isEqualTo(isKept ? 302 : 403);
            }
        }
        all.assertAll();
        assertThat(database.sql("select count(*) from calendar_feed")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from page_draft")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static List<Row> rows() {
        return Stream.of("pages", "demo")
                .flatMap(part -> AccessTable.rows(part).stream())
                .toList();
    }

    private String answer(Row row, String person) {
        String path = row.at(things);
        Visitor visitor = person.equals("anonymous") ? Visitor.anonymous(port) : visitor(person);
        HttpResponse<String> answer = row.method().equals("GET")
                ? visitor.send("GET", path, null, null)
                : visitor.send(row.method(), path, "_csrf=" + token(person, visitor) + "&" + row.fields(), FORM);
        boolean toLogin = answer.headers().firstValue("Location").orElse("").contains("/inloggning");
        return answer.statusCode() == 302 && toLogin ? "login" : String.valueOf(answer.statusCode());
    }

    /** Without one every action is refused, whoever asks. */
    private String token(String person, Visitor visitor) {
        return person.equals("anonymous") ? visitor.csrf() : tokens.computeIfAbsent(person, it -> visitor.csrf());
    }
}
